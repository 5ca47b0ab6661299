package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.council.RuleOracle.Act.ABSENT;
import static org.hito.council.RuleOracle.Act.ABSTAIN;
import static org.hito.council.RuleOracle.Act.APPROVE;
import static org.hito.council.RuleOracle.Act.RECUSED;
import static org.hito.council.RuleOracle.Act.RECUSED_AFTER_VOTING;
import static org.hito.council.RuleOracle.Act.REJECT;
import static org.hito.council.RuleOracle.Act.RETURN;
import static org.hito.council.RuleOracle.Act.VACANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hito.council.RuleOracle.Act;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TallyPolicyTest {

    private final TallyPolicy policy = new TallyPolicy();

    @Test
    void a_settled_round_stays_settled_whatever_is_cast_next() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            CouncilRule rule = Rolls.rule(Rolls.someRule(random));
            List<SeatStanding> roll = Rolls.roll(Rolls.some(random, 1 + random.nextInt(12), 12));
            Tally before = policy.tally(rule, roll);
            for (int seat = 0; before.settled() && seat < roll.size(); seat++) {
                SeatStanding open = roll.get(seat);
                if (open.counts() && open.vote() == null) {
                    List<SeatStanding> then = new ArrayList<>(roll);
                    then.set(seat, Rolls.standing(RuleOracle.BALLOTS[random.nextInt(5)], open.chair()));
                    Tally after = policy.tally(rule, then);
                    assertThat(after.settled()).isTrue();
                    assertThat(after.outcome()).isEqualTo(before.outcome());
                }
            }
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
        Tally tally = tally(APPROVE, APPROVE, REJECT, RECUSED_AFTER_VOTING, ABSENT);
        assertThat(tally.seats()).isEqualTo(4);
        assertThat(tally.cast()).isEqualTo(3);
        assertThat(tally.count(Vote.REJECT)).isEqualTo(1);
    }

    @Test
    void the_sentences_say_what_is_missing_and_what_is_no_longer_possible() {
        assertThat(spanish(tally(APPROVE, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT)))
                .containsExactly(
                        "Faltan 3 votos para el quórum.",
                        "Con 3 aprobaciones más queda aprobado.",
                        "Con 4 aprobaciones condicionadas más queda aprobado con condiciones.",
                        "Con 4 votos más por devolver queda devuelto.",
                        "Con 4 rechazos más queda rechazado.");
        assertThat(spanish(tally(APPROVE, REJECT, RETURN, REJECT, ABSENT, ABSENT, ABSENT)))
                .containsExactly(
                        "Hay quórum: han votado 4 de 7 asientos.",
                        "Con 3 aprobaciones más queda aprobado.",
                        "Con 3 aprobaciones condicionadas más queda aprobado con condiciones.",
                        "Con 2 votos más por devolver queda devuelto.",
                        "Con 2 rechazos más queda rechazado.",
                        "Si se cerrara ahora, quedaría devuelto.");
        assertThat(spanish(tally(APPROVE, APPROVE, APPROVE, APPROVE, ABSENT, ABSENT, ABSENT)))
                .containsExactly(
                        "Hay quórum: han votado 4 de 7 asientos.",
                        "Queda aprobado: los votos que faltan ya no lo cambian.");
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        Random random = new Random(3);
        for (int round = 0; round < 3_000; round++) {
            CouncilRule rule = Rolls.rule(Rolls.someRule(random));
            List<SeatStanding> roll = Rolls.roll(Rolls.some(random, 1 + random.nextInt(7), 7));
            Tally tally = policy.tally(rule, new Call(random.nextBoolean(), false), roll);
            for (Reason reason : concat(tally.reasons(), tally.verdict(), rule.inWords())) {
                assertThat(reason.in(texts(), Locale.ROOT)).doesNotContain("{");
                assertThat(reason.in(texts(), Locale.ENGLISH)).isNotEqualTo(reason.in(texts(), Locale.ROOT));
            }
        }
        for (RulePack pack : RulePack.values()) {
            assertThat(pack.rule().inWords()).allSatisfy(reason -> assertThat(reason.in(texts(), Locale.ENGLISH))
                    .isNotEqualTo(reason.in(texts(), Locale.ROOT)));
        }
    }

    @Test
    void a_count_that_the_seats_left_cannot_reach_says_so() {
        CouncilRule rule = new CouncilRule("simple", new HeadCount(3), Share.HALF, false, 5);
        Tally tally = policy.tally(rule, roll(List.of(APPROVE, ABSENT, RECUSED, RECUSED)));
        assertThat(tally.quorumPossible()).isFalse();
        assertThat(tally.settled()).isFalse();
        assertThat(spanish(tally))
                .containsExactly("Ya no puede haber quórum: hacen falta 3 y solo quedan 2 asientos que pueden votar.");
    }

    @Test
    void in_a_board_the_majority_is_that_of_its_members_and_not_of_those_present() {
        CouncilRule board = RulePack.COMMERCIAL_CODE_BOARDS.rule();
        Call session = new Call(true, false);
        List<Act> five = List.of(APPROVE, APPROVE, APPROVE, REJECT, REJECT, ABSENT);
        assertThat(policy.tally(board, session, roll(five)).outcome()).isEqualTo(Outcome.RETURNED);
        List<Act> four = List.of(APPROVE, APPROVE, APPROVE, APPROVE, ABSENT, ABSENT);
        assertThat(policy.tally(board, session, roll(four)).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(policy.tally(board, roll(four)).outcome()).isNull();
        assertThat(policy.tally(board, roll(four)).quorumNeeded()).isEqualTo(6);
    }

    @Test
    void a_second_call_may_have_a_quorum_of_its_own() {
        CouncilRule simple = CouncilRule.SIMPLE;
        CouncilRule rule = new CouncilRule(
                "simple",
                simple.quorum(),
                simple.quorumBy(),
                false,
                new HeadCount(2),
                simple.threshold(),
                simple.thresholdOf(),
                0,
                null,
                false,
                false,
                BallotsShown.AT_CLOSING,
                5,
                5);
        List<SeatStanding> roll = roll(List.of(APPROVE, APPROVE, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT));
        assertThat(policy.tally(rule, roll).outcome()).isNull();
        assertThat(policy.tally(rule, new Call(false, true), roll).outcome()).isEqualTo(Outcome.APPROVED);
    }

    private static List<Reason> concat(List<Reason> a, List<Reason> b, List<Reason> c) {
        List<Reason> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        return all;
    }

    private Tally tally(Act... acts) {
        return policy.tally(CouncilRule.SIMPLE, roll(List.of(acts)));
    }

    private static List<SeatStanding> roll(List<Act> acts) {
        List<SeatStanding> roll = new ArrayList<>();
        for (Act act : acts) {
            roll.add(Rolls.standing(act, roll.isEmpty()));
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
