package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hito.council.RuleOracle.Act;
import org.hito.council.RuleOracle.Amount;
import org.hito.council.RuleOracle.Body;
import org.hito.council.RuleOracle.Result;
import org.hito.council.RuleOracle.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy against an oracle that knows only the text of the rules: no difference, in no body. */
class TallyOracleTest {

    private static final Amount HALF = new Amount(1, 2);
    private static final Amount TWO_THIRDS = new Amount(2, 3);
    private static final Amount THREE = new Amount(3, 0);
    private static final Amount FIVE = new Amount(5, 0);

    private static final Act[] WRITTEN = {
        Act.ABSENT, Act.APPROVE, Act.APPROVE_WITH_CONDITIONS, Act.RETURN, Act.REJECT, Act.ABSTAIN, Act.RECUSED
    };

    private static final Act[] IN_SESSION = {
        Act.ABSENT, Act.ATTENDING, Act.APPROVE, Act.APPROVE_WITH_CONDITIONS, Act.RETURN, Act.REJECT, Act.ABSTAIN
    };

    private final TallyPolicy policy = new TallyPolicy();

    /** Every kind of every setting, and the packs that come with the product. */
    static Stream<Text> kinds() {
        return Stream.of(
                new Text(HALF, false, false, HALF, 'V', 0, -1, false),
                new Text(HALF, false, false, HALF, 'V', 0, -1, true),
                new Text(HALF, true, false, HALF, 'S', 0, -1, false),
                new Text(HALF, false, true, HALF, 'S', 0, -1, false),
                new Text(HALF, true, false, HALF, 'S', 0, -1, true),
                new Text(TWO_THIRDS, false, false, TWO_THIRDS, 'V', 0, -1, true),
                new Text(TWO_THIRDS, true, false, HALF, 'P', 0, -1, false),
                new Text(HALF, true, false, HALF, 'P', 0, -1, true),
                new Text(THREE, false, false, HALF, 'V', 0, -1, false),
                new Text(FIVE, false, false, HALF, 'V', 0, -1, true),
                new Text(FIVE, true, false, TWO_THIRDS, 'P', 0, -1, false),
                new Text(HALF, false, false, THREE, 'V', 0, -1, false),
                new Text(new Amount(1, 0), false, false, FIVE, 'S', 0, -1, true),
                new Text(HALF, false, false, HALF, 'V', 3, -1, false),
                new Text(HALF, true, false, HALF, 'P', 4, -1, true),
                new Text(HALF, false, false, HALF, 'V', 0, 0, false),
                new Text(HALF, false, false, HALF, 'V', 0, 1, true),
                new Text(HALF, true, false, new Amount(1, 3), 'P', 2, 1, true),
                new Text(THREE, false, false, THREE, 'V', 4, 2, false),
                new Text(new Amount(3, 4), false, false, new Amount(1, 4), 'V', 0, 2, true));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_body_of_up_to_nine_seats_counts_as_the_rule_says(Text text) {
        for (int seats = 0; seats <= 9; seats++) {
            Rolls.every(seats, WRITTEN, body -> compare(text, body));
            Rolls.every(seats, IN_SESSION, body -> compare(text, body));
        }
    }

    @Test
    void every_mixture_of_settings_counts_as_the_rule_says_in_small_bodies() {
        for (Amount quorum : List.of(HALF, TWO_THIRDS, THREE, new Amount(1, 0))) {
            for (Amount threshold : List.of(HALF, TWO_THIRDS, new Amount(1, 3), THREE)) {
                for (int minimum = 0; minimum <= 3; minimum++) {
                    for (int maximum = -1; maximum <= 2; maximum++) {
                        for (int rest = 0; rest < 18; rest++) {
                            Text text = new Text(
                                    quorum,
                                    rest % 3 == 1,
                                    rest % 3 == 2,
                                    threshold,
                                    "SPV".charAt(rest / 3 % 3),
                                    minimum,
                                    maximum,
                                    rest >= 9);
                            Rolls.every(3, IN_SESSION, body -> compare(text, body));
                        }
                    }
                }
            }
        }
    }

    /** The rule's own quorum could never be met: the second call knows only that of the second call. */
    @ParameterizedTest
    @MethodSource("kinds")
    void a_second_call_counts_as_a_first_one_whose_quorum_is_its_own(Text text) {
        CouncilRule first = Rolls.rule(text);
        CouncilRule rule = new CouncilRule(
                first.pack(),
                new HeadCount(99),
                first.quorumBy(),
                first.writtenByAll(),
                first.quorum(),
                first.threshold(),
                first.thresholdOf(),
                first.minimumApprovals(),
                first.maximumRejections(),
                first.tieBreakByChair(),
                first.substitutes(),
                first.ballotsShown(),
                first.workingDaysOpen(),
                first.noticeDays());
        for (int seats = 0; seats <= 7; seats++) {
            Rolls.every(seats, IN_SESSION, body -> compare(text, body, rule, new Call(!text.byAll(), true)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_ballots_still_needed_are_the_fewest_that_leave_nothing_open(Text text) {
        for (int seats = 1; seats <= 5; seats++) {
            Rolls.every(seats, IN_SESSION, body -> compareNeeded(text, body));
        }
    }

    @Test
    void a_hundred_thousand_larger_bodies_count_as_the_rule_says() {
        Random random = new Random(20_270_312);
        for (int round = 0; round < 100_000; round++) {
            compare(Rolls.someRule(random), Rolls.some(random, 10 + random.nextInt(41), 1 + random.nextInt(4)));
        }
    }

    @Test
    void the_moment_of_closing_and_what_it_resolves_do_not_depend_on_the_order_of_arrival() {
        Random random = new Random(41);
        for (int round = 0; round < 2_000; round++) {
            CouncilRule rule = Rolls.rule(Rolls.someRule(random));
            List<SeatStanding> last = Rolls.roll(Rolls.some(random, 1 + random.nextInt(20), 4));
            Outcome resolved = null;
            for (int order = 0; order < 4; order++) {
                List<Integer> arrival = new ArrayList<>();
                for (int seat = 0; seat < last.size(); seat++) {
                    arrival.add(seat);
                }
                Collections.shuffle(arrival, random);
                Outcome outcome = closedIn(arrival, rule, last);
                assertThat(order == 0 || outcome == resolved)
                        .as("%s with %s", rule, last)
                        .isTrue();
                resolved = outcome;
            }
        }
    }

    @Test
    void the_same_ballots_are_the_same_count_in_any_order() {
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            CouncilRule rule = Rolls.rule(Rolls.someRule(random));
            List<SeatStanding> roll = Rolls.roll(Rolls.some(random, 1 + random.nextInt(20), 20));
            Tally tally = policy.tally(rule, roll);
            List<SeatStanding> shuffled = new ArrayList<>(roll);
            Collections.shuffle(shuffled, random);
            assertThat(policy.tally(rule, shuffled)).isEqualTo(tally);
        }
    }

    @Test
    void seats_that_are_recused_or_vacant_change_nothing_but_their_own_absence() {
        Random random = new Random(43);
        for (int round = 0; round < 5_000; round++) {
            CouncilRule rule = Rolls.rule(Rolls.someRule(random));
            List<SeatStanding> roll = Rolls.roll(Rolls.some(random, 1 + random.nextInt(12), 12));
            List<SeatStanding> counting =
                    roll.stream().filter(SeatStanding::counts).toList();
            assertThat(policy.tally(rule, counting)).isEqualTo(policy.tally(rule, roll));
        }
    }

    /** Ballots arrive one by one until the round is settled; what it resolves then, or with the last one. */
    private Outcome closedIn(List<Integer> arrival, CouncilRule rule, List<SeatStanding> last) {
        List<SeatStanding> now = new ArrayList<>();
        for (SeatStanding seat : last) {
            now.add(
                    seat.counts() && seat.vote() != null
                            ? new SeatStanding(seat.chair(), true, false, seat.attending(), null)
                            : seat);
        }
        for (int seat : arrival) {
            now.set(seat, last.get(seat));
            Tally tally = policy.tally(rule, now);
            if (tally.settled()) {
                return tally.outcome();
            }
        }
        return policy.tally(rule, now).outcome();
    }

    private void compare(Text text, Body body) {
        compare(text, body, Rolls.rule(text), call(text));
    }

    private void compare(Text text, Body body, CouncilRule rule, Call call) {
        RuleOracle oracle = new RuleOracle(text);
        Tally tally = policy.tally(rule, call, Rolls.roll(body));
        Result now = oracle.closedNow(body);
        Set<Result> reachable = oracle.reachable(body);
        boolean same = (tally.outcome() == null ? "LAPSED" : tally.outcome().name()).equals(now.name())
                && tally.settled() == (now != Result.LAPSED && reachable.size() == 1)
                && tally.quorumPossible() != reachable.contains(Result.LAPSED);
        for (Tally.Prospect prospect : tally.prospects()) {
            same &= prospect.possible()
                    == reachable.contains(Result.valueOf(prospect.outcome().name()));
        }
        if (!same) {
            assertThat(tally)
                    .as("%s of %s: %s, reachable %s", text, body, now, reachable)
                    .isNull();
        }
    }

    /** A vote by all is a written one; everything else is asked as in a session, where presence is told from voting. */
    private static Call call(Text text) {
        return new Call(!text.byAll(), false);
    }

    private void compareNeeded(Text text, Body body) {
        RuleOracle oracle = new RuleOracle(text);
        for (Tally.Prospect prospect :
                policy.tally(Rolls.rule(text), call(text), Rolls.roll(body)).prospects()) {
            if (!prospect.possible()) {
                continue;
            }
            Result wanted = Result.valueOf(prospect.outcome().name());
            int own = oracle.needed(body, Act.valueOf(prospect.outcome().vote().name()), wanted);
            int needed = own < 0 && wanted == Result.RETURNED ? oracle.needed(body, Act.REJECT, wanted) : own;
            assertThat(prospect.by() == null ? -1 : prospect.needed())
                    .as("%s of %s with %s", prospect, body, text)
                    .isEqualTo(needed);
        }
    }
}
