package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.council.BruteForceOracle.Act.ABSTAIN;
import static org.hito.council.BruteForceOracle.Act.APPROVE;
import static org.hito.council.BruteForceOracle.Act.APPROVE_WITH_CONDITIONS;
import static org.hito.council.BruteForceOracle.Act.RECUSED;
import static org.hito.council.BruteForceOracle.Act.RECUSED_AFTER_VOTING;
import static org.hito.council.BruteForceOracle.Act.REJECT;
import static org.hito.council.BruteForceOracle.Act.RETURN;
import static org.hito.council.BruteForceOracle.Act.UNCAST;
import static org.hito.council.BruteForceOracle.Act.VACANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.hito.council.BruteForceOracle.Act;
import org.hito.council.BruteForceOracle.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TallyPolicyTest {

    private static final Act[] EVERY_ACT = {
        UNCAST, APPROVE, APPROVE_WITH_CONDITIONS, RETURN, REJECT, ABSTAIN, RECUSED_AFTER_VOTING
    };

    private final TallyPolicy policy = new TallyPolicy();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_combination_of_up_to_seven_seats_counts_as_the_rule_says(boolean tieBreak) {
        BruteForceOracle oracle = BruteForceOracle.simple(tieBreak);
        CouncilRule rule = new CouncilRule("simple", Share.HALF, Share.HALF, tieBreak, 5);
        for (int seats = 0; seats <= 7; seats++) {
            forEveryBody(seats, acts -> compare(oracle, rule, acts));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_ballots_still_needed_are_the_fewest_that_leave_nothing_open(boolean tieBreak) {
        BruteForceOracle oracle = BruteForceOracle.simple(tieBreak);
        CouncilRule rule = new CouncilRule("simple", Share.HALF, Share.HALF, tieBreak, 5);
        for (int seats = 1; seats <= 4; seats++) {
            forEveryBody(seats, acts -> compareNeeded(oracle, rule, acts));
        }
    }

    @Test
    void larger_bodies_and_other_shares_count_as_the_rule_says() {
        Random random = new Random(20_270_312);
        for (int round = 0; round < 4_000; round++) {
            boolean tieBreak = random.nextBoolean();
            int quorumWhole = 2 + random.nextInt(4);
            int quorumPart = 1 + random.nextInt(quorumWhole - 1);
            int thresholdWhole = 2 + random.nextInt(4);
            int thresholdPart = 1 + random.nextInt(thresholdWhole - 1);
            CouncilRule rule = new CouncilRule(
                    "simple",
                    new Share(quorumPart, quorumWhole),
                    new Share(thresholdPart, thresholdWhole),
                    tieBreak,
                    5);
            compare(
                    new BruteForceOracle(tieBreak, quorumPart, quorumWhole, thresholdPart, thresholdWhole),
                    rule,
                    someBody(random, 8 + random.nextInt(43), 6));
        }
    }

    @Test
    void whether_a_round_is_settled_does_not_depend_on_the_order_in_which_ballots_arrive() {
        Random random = new Random(41);
        CouncilRule rule = new CouncilRule("simple", Share.HALF, Share.HALF, true, 5);
        for (int round = 0; round < 500; round++) {
            List<Act> acts = someBody(random, 3 + random.nextInt(20), 30);
            List<Act> others = new ArrayList<>(acts.subList(1, acts.size()));
            Collections.shuffle(others, random);
            List<Act> shuffled = new ArrayList<>(acts.subList(0, 1));
            shuffled.addAll(others);
            assertThat(policy.tally(rule, roll(shuffled))).isEqualTo(policy.tally(rule, roll(acts)));
        }
    }

    @Test
    void a_settled_round_stays_settled_whatever_is_cast_next() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            CouncilRule rule = new CouncilRule("simple", Share.HALF, Share.HALF, random.nextBoolean(), 5);
            List<Act> acts = someBody(random, 1 + random.nextInt(12), 12);
            Tally before = policy.tally(rule, roll(acts));
            int open = acts.indexOf(UNCAST);
            if (!before.settled() || open < 0) {
                continue;
            }
            acts.set(open, EVERY_ACT[1 + random.nextInt(5)]);
            Tally after = policy.tally(rule, roll(acts));
            assertThat(after.settled()).isTrue();
            assertThat(after.outcome()).isEqualTo(before.outcome());
        }
    }

    @Test
    void a_body_of_one_seat_decides_alone() {
        Tally tally = tally(APPROVE);
        assertThat(tally.settled()).isTrue();
        assertThat(tally.outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void without_seats_nothing_is_settled_and_a_closing_lapses() {
        assertThat(tally().outcome()).isNull();
        assertThat(tally(RECUSED, VACANT, RECUSED_AFTER_VOTING).outcome()).isNull();
        assertThat(tally(RECUSED).settled()).isFalse();
        assertThat(spanish(tally(RECUSED))).containsExactly("Ningún asiento puede votar: hay que convocar de nuevo.");
    }

    @Test
    void abstentions_make_the_quorum_but_carry_nothing() {
        Tally tally = tally(ABSTAIN, ABSTAIN, ABSTAIN);
        assertThat(tally.quorum()).isTrue();
        assertThat(tally.valid()).isZero();
        assertThat(tally.outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void a_recusal_after_voting_takes_the_ballot_and_the_seat_out_of_the_bases() {
        Tally tally = tally(APPROVE, APPROVE, REJECT, RECUSED_AFTER_VOTING, UNCAST);
        assertThat(tally.seats()).isEqualTo(4);
        assertThat(tally.cast()).isEqualTo(3);
        assertThat(tally.count(Vote.REJECT)).isEqualTo(1);
    }

    @Test
    void the_sentences_say_what_is_missing_and_what_is_no_longer_possible() {
        assertThat(spanish(tally(APPROVE, UNCAST, UNCAST, UNCAST, UNCAST, UNCAST, UNCAST)))
                .containsExactly(
                        "Faltan 3 votos para el quórum.",
                        "Con 3 aprobaciones más queda aprobado.",
                        "Con 4 aprobaciones condicionadas más queda aprobado con condiciones.",
                        "Con 4 votos más por devolver queda devuelto.",
                        "Con 4 rechazos más queda rechazado.");
        assertThat(spanish(tally(APPROVE, REJECT, RETURN, REJECT, UNCAST, UNCAST, UNCAST)))
                .containsExactly(
                        "Hay quórum: han votado 4 de 7 asientos.",
                        "Con 3 aprobaciones más queda aprobado.",
                        "Con 3 aprobaciones condicionadas más queda aprobado con condiciones.",
                        "Con 2 votos más por devolver queda devuelto.",
                        "Con 2 rechazos más queda rechazado.",
                        "Si se cerrara ahora, quedaría devuelto.");
        assertThat(spanish(tally(APPROVE, APPROVE, APPROVE, APPROVE, UNCAST, UNCAST, UNCAST)))
                .containsExactly(
                        "Hay quórum: han votado 4 de 7 asientos.",
                        "Queda aprobado: los votos que faltan ya no lo cambian.");
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            CouncilRule rule = new CouncilRule("simple", Share.of("2/3"), Share.HALF, random.nextBoolean(), 5);
            Tally tally = policy.tally(rule, roll(someBody(random, 1 + random.nextInt(7), 7)));
            for (Reason reason : concat(tally.reasons(), tally.verdict(), rule.inWords())) {
                assertThat(reason.in(texts(), Locale.ROOT)).doesNotContain("{");
                assertThat(reason.in(texts(), Locale.ENGLISH)).isNotEqualTo(reason.in(texts(), Locale.ROOT));
            }
        }
    }

    private static List<Reason> concat(List<Reason> a, List<Reason> b, List<Reason> c) {
        List<Reason> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        return all;
    }

    private void compare(BruteForceOracle oracle, CouncilRule rule, List<Act> acts) {
        Tally tally = policy.tally(rule, roll(acts));
        String outcome = tally.outcome() == null ? "LAPSED" : tally.outcome().name();
        Set<Result> reachable = oracle.reachable(acts);
        boolean same = outcome.equals(oracle.closedNow(acts).name())
                && tally.settled() == (!outcome.equals("LAPSED") && reachable.size() == 1);
        for (Tally.Prospect prospect : tally.prospects()) {
            same &= prospect.possible()
                    == reachable.contains(Result.valueOf(prospect.outcome().name()));
        }
        if (!same) {
            assertThat(tally)
                    .as("%s of %s: %s, reachable %s", rule, acts, outcome, reachable)
                    .isNull();
        }
    }

    private void compareNeeded(BruteForceOracle oracle, CouncilRule rule, List<Act> acts) {
        for (Tally.Prospect prospect : policy.tally(rule, roll(acts)).prospects()) {
            if (prospect.possible()) {
                assertThat(prospect.needed())
                        .as("%s of %s with %s", prospect, acts, rule)
                        .isEqualTo(oracle.needed(
                                acts,
                                Act.valueOf(prospect.outcome().vote().name()),
                                Result.valueOf(prospect.outcome().name())));
            }
        }
    }

    private static void forEveryBody(int seats, Consumer<List<Act>> check) {
        int[] digits = new int[seats];
        while (true) {
            check.accept(
                    Arrays.stream(digits).mapToObj(digit -> EVERY_ACT[digit]).toList());
            int position = 0;
            while (position < seats && ++digits[position] == EVERY_ACT.length) {
                digits[position++] = 0;
            }
            if (position == seats) {
                return;
            }
        }
    }

    private static List<Act> someBody(Random random, int seats, int mostUncast) {
        List<Act> acts = new ArrayList<>();
        int uncast = 0;
        int leaning = random.nextInt(Act.values().length);
        while (acts.size() < seats) {
            Act act = Act.values()[random.nextBoolean() ? leaning : random.nextInt(Act.values().length)];
            if (act != UNCAST || uncast++ < mostUncast) {
                acts.add(act);
            }
        }
        return acts;
    }

    private Tally tally(Act... acts) {
        return policy.tally(CouncilRule.SIMPLE, roll(List.of(acts)));
    }

    private static List<SeatStanding> roll(List<Act> acts) {
        List<SeatStanding> roll = new ArrayList<>();
        for (Act act : acts) {
            boolean chair = roll.isEmpty();
            roll.add(
                    switch (act) {
                        case UNCAST -> new SeatStanding(chair, true, false, null);
                        case VACANT -> new SeatStanding(chair, false, false, null);
                        case RECUSED -> new SeatStanding(chair, true, true, null);
                        case RECUSED_AFTER_VOTING -> new SeatStanding(chair, true, true, Vote.REJECT);
                        default -> new SeatStanding(chair, true, false, Vote.valueOf(act.name()));
                    });
        }
        return roll;
    }

    private static List<String> spanish(Tally tally) {
        return tally.reasons().stream()
                .map(reason -> reason.in(texts(), Locale.ROOT))
                .toList();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("i18n/council");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
