package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hito.council.CouncilScene.said;
import static org.hito.council.Vote.ABSTAIN;
import static org.hito.council.Vote.APPROVE;
import static org.hito.council.Vote.APPROVE_WITH_CONDITIONS;
import static org.hito.council.Vote.REJECT;
import static org.hito.council.Vote.RETURN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.hito.council.CouncilScene.Before;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.platform.MovableClock;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@HitoTest
@Import({CouncilScene.class, RoundLifeTest.Heard.class})
class RoundLifeTest {

    /** Keeps what the rounds tell other modules. */
    static class Heard {
        final List<Object> events = new ArrayList<>();

        @EventListener
        void on(RoundOpened event) {
            events.add(event);
        }

        @EventListener
        void on(RoundClosed event) {
            events.add(event);
        }

        @EventListener
        void on(RoundLapsed event) {
            events.add(event);
        }

        @EventListener
        void on(RoundAdjourned event) {
            events.add(event);
        }

        @EventListener
        void on(RoundResumed event) {
            events.add(event);
        }
    }

    @Autowired
    CouncilScene scene;

    @Autowired
    Heard heard;

    @Autowired
    MovableClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    CastBallot castBallot;

    @Autowired
    Recuse recuse;

    @Autowired
    AdjournRound adjourn;

    @Autowired
    ResumeRound resume;

    @Autowired
    ReopenDecision reopen;

    @Autowired
    CloseRound close;

    @Autowired
    VacateSeat vacateSeat;

    @Autowired
    GiveSeat giveSeat;

    @Autowired
    ChangeRule changeRule;

    @Autowired
    RoundAccess access;

    @BeforeEach
    void forget() {
        heard.events.clear();
    }

    @Test
    void a_round_opens_with_a_frozen_roll_and_a_task_for_every_seat() {
        Before council = scene.council(7);
        Round round = scene.last(council);
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.roll()).hasSize(7).allMatch(RollSeat::mayVote);
        assertThat(scene.openTasks(council)).isEqualTo(7);
        assertThat(scene.tokens(council)).contains("UserTask_VoteOnMilestone");
        assertThat(scene.trail(council)).containsExactly("council.item-submitted", "council.round-opened");
        scene.run(council.admin(), () -> vacateSeat.execute(council.seats().get(3)));
        scene.vote(council, 3, APPROVE);
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
    }

    @Test
    void the_ballot_that_settles_closes_the_round_and_leaves_the_others_not_cast() {
        Before council = scene.council(7);
        for (int member = 0; member < 3; member++) {
            scene.vote(council, member, APPROVE);
        }
        assertThat(scene.last(council).open()).isTrue();
        assertThat(scene.openTasks(council)).isEqualTo(4);
        scene.vote(council, 3, APPROVE);
        Round round = scene.last(council);
        assertThat(round.end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(round.end().by()).isEqualTo(EndedBy.SETTLED);
        assertThat(round.tally().uncast()).isEqualTo(3);
        assertThat(scene.openTasks(council)).isZero();
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
        assertThat(heard.events).hasAtLeastOneElementOfType(RoundClosed.class);
    }

    @Test
    void a_ballot_may_be_changed_while_open_and_a_change_may_settle() {
        Before council = scene.council(3);
        scene.vote(council, 0, APPROVE);
        scene.vote(council, 1, REJECT);
        assertThat(scene.last(council).open()).isTrue();
        scene.vote(council, 1, APPROVE);
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
        assertThat(scene.trail(council)).contains("council.ballot-changed", "council.round-closed");
        assertThatThrownBy(() -> scene.vote(council, 2, REJECT)).isInstanceOf(StateMoved.class);
    }

    @Test
    void conditions_of_conditional_approvals_are_merged_and_told() {
        Before council = scene.council(3);
        scene.vote(council, 0, APPROVE_WITH_CONDITIONS);
        scene.vote(council, 1, APPROVE_WITH_CONDITIONS);
        RoundClosed closed = (RoundClosed) heard.events.get(heard.events.size() - 1);
        assertThat(closed.outcome()).isEqualTo(Outcome.APPROVED_WITH_CONDITIONS);
        assertThat(closed.conditions()).containsExactly(new Condition("Firmar el convenio", LocalDate.of(2031, 5, 1)));
        assertThat(closed.remarks()).hasSize(2);
    }

    @Test
    void a_returned_item_carries_its_remarks() {
        Before council = scene.council(3);
        scene.vote(council, 0, RETURN);
        scene.vote(council, 1, RETURN);
        RoundClosed closed = (RoundClosed) heard.events.get(heard.events.size() - 1);
        assertThat(closed.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(closed.remarks()).extracting(Remark::grounds).containsOnly("Por estas razones");
    }

    @Test
    void a_recusal_completes_the_task_leaves_the_bases_and_closes_the_papers() {
        Before council = scene.council(3);
        UUID member = council.members().get(2);
        scene.run(member, () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        assertThat(scene.openTasks(council)).isEqualTo(2);
        assertThat(scene.last(council).tally().seats()).isEqualTo(2);
        assertThatThrownBy(() -> scene.vote(council, 2, APPROVE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(member, () -> access.papersMustBeOpen(council.item())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(member, () -> access.papersOfInitiativeMustBeOpen(council.initiative())))
                .isInstanceOf(NotAllowed.class);
        scene.run(council.chair(), () -> access.papersMustBeOpen(council.item()));
        scene.run(council.chair(), () -> access.papersOfInitiativeMustBeOpen(council.initiative()));
    }

    @Test
    void a_recusal_after_voting_withdraws_the_ballot_on_record_and_may_settle() {
        Before council = scene.council(4);
        scene.vote(council, 0, APPROVE);
        scene.vote(council, 1, APPROVE);
        scene.vote(council, 2, REJECT);
        assertThat(scene.last(council).open()).isTrue();
        scene.run(
                council.members().get(2),
                () -> recuse.execute(scene.last(council).id(), "Me di cuenta tarde"));
        Round round = scene.last(council);
        assertThat(round.end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(round.roll().get(2).ballot()).isNotNull();
        assertThat(round.roll().get(2).ballot().withdrawnAt()).isNotNull();
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
    }

    @Test
    void when_the_last_seat_recuses_somebody_has_to_call_again() {
        Before council = scene.council(2);
        for (UUID member : council.members()) {
            scene.run(member, () -> recuse.execute(scene.last(council).id(), "Impedimento"));
        }
        assertThat(scene.last(council).end().by()).isEqualTo(EndedBy.NOBODY_LEFT);
        assertThat(scene.tokens(council)).containsExactly("UserTask_CallAgain");
        assertThat(scene.openTasks(council)).isEqualTo(1);
    }

    @Test
    void a_body_without_seats_has_nobody_left_at_once() {
        Before council = scene.council(0);
        assertThat(scene.last(council).nobodyLeft()).isTrue();
        assertThat(scene.tokens(council)).containsExactly("UserTask_CallAgain");
    }

    @Test
    void at_the_deadline_the_round_closes_with_what_was_cast() {
        Before council = scene.council(3);
        scene.vote(council, 0, APPROVE);
        scene.vote(council, 1, REJECT);
        clock.moveTo(scene.last(council).deadline().plus(Duration.ofSeconds(2)));
        assertThatThrownBy(() -> scene.vote(council, 2, APPROVE)).isInstanceOf(StateMoved.class);
        runDueTimer();
        Round round = scene.last(council);
        assertThat(round.end().by()).isEqualTo(EndedBy.DEADLINE);
        assertThat(round.end().outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
    }

    @Test
    void without_a_quorum_at_the_deadline_the_round_lapses_and_another_opens() {
        Before council = scene.council(3);
        scene.vote(council, 0, APPROVE);
        clock.moveTo(scene.last(council).deadline().plus(Duration.ofSeconds(2)));
        runDueTimer();
        Round round = scene.last(council);
        assertThat(round.number()).isEqualTo(2);
        assertThat(round.open()).isTrue();
        assertThat(round.tally().cast()).isZero();
        assertThat(scene.openTasks(council)).isEqualTo(3);
        assertThat(heard.events).hasAtLeastOneElementOfType(RoundLapsed.class);
    }

    @Test
    void the_chair_closes_at_any_time_and_below_the_quorum_it_lapses() {
        Before council = scene.council(5);
        scene.vote(council, 1, APPROVE);
        assertThatThrownBy(() -> scene.run(
                        council.members().get(1),
                        () -> close.byChair(scene.last(council).id(), null)))
                .isInstanceOf(NotAllowed.class);
        CloseRound.Ended first = scene.as(
                council.chair(), () -> close.byChair(scene.last(council).id(), "Urge"));
        assertThat(first.ending()).isEqualTo(CloseRound.Ending.LAPSED);
        assertThat(scene.last(council).number()).isEqualTo(2);
        scene.vote(council, 1, APPROVE);
        scene.vote(council, 2, APPROVE);
        scene.vote(council, 3, ABSTAIN);
        if (scene.last(council).open()) {
            scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        }
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void an_adjourned_round_waits_and_is_resumed_by_the_chair_with_a_new_one() {
        Before council = scene.council(3);
        scene.vote(council, 1, APPROVE);
        UUID first = scene.last(council).id();
        scene.run(council.chair(), () -> adjourn.execute(first, "Falta un estudio", null));
        assertThat(scene.last(council).end().status()).isEqualTo(RoundStatus.HELD);
        assertThat(scene.openTasks(council)).isZero();
        assertThatThrownBy(() -> scene.vote(council, 1, REJECT)).isInstanceOf(StateMoved.class);
        scene.run(council.chair(), () -> resume.execute(first));
        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(scene.openTasks(council)).isEqualTo(3);
        assertThatThrownBy(() -> scene.run(council.chair(), () -> resume.execute(first)))
                .isInstanceOf(StateMoved.class);
        assertThat(scene.trail(council)).contains("council.round-adjourned", "council.round-resumed");
    }

    @Test
    void what_is_over_is_in_the_hands_of_whoever_chairs_the_body_today() {
        Before council = scene.council(3);
        UUID strategic = scene.strategic(council, "Priorizar la logística");
        for (int member : List.of(0, 1)) {
            scene.run(
                    council.members().get(member),
                    () -> scene.cast(scene.last(strategic).id(), APPROVE));
        }
        UUID decided = scene.last(strategic).id();
        UUID adjourned = scene.last(council).id();
        scene.run(council.chair(), () -> adjourn.execute(adjourned, "Falta un estudio", null));
        UUID next = scene.person("presidenta", null);
        scene.run(
                council.admin(),
                () -> giveSeat.execute(
                        council.seats().get(0), next, LocalDate.now(clock.withZone(ZoneId.of("America/Bogota")))));

        assertThatThrownBy(() -> scene.run(council.chair(), () -> reopen.execute(decided, "Cambió el mercado")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(council.chair(), () -> resume.execute(adjourned)))
                .isInstanceOf(NotAllowed.class);

        scene.run(next, () -> resume.execute(adjourned));
        assertThat(scene.last(council).number()).isEqualTo(2);
        UUID again = scene.as(next, () -> reopen.execute(decided, "Cambió el mercado"));
        assertThat(scene.last(again).open()).isTrue();
    }

    @Test
    void a_round_adjourned_to_a_day_is_called_again_on_that_day() {
        Before council = scene.council(3);
        LocalDate day = LocalDate.now(ZoneId.of("America/Bogota")).plusDays(20);
        scene.run(council.chair(), () -> adjourn.execute(scene.last(council).id(), "Falta un estudio", day));
        clock.moveTo(
                day.atTime(0, 1).atZone(java.time.ZoneId.of("America/Bogota")).toInstant());
        runDueTimer();
        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(scene.last(council).open()).isTrue();
    }

    @Test
    void a_recusal_holds_in_the_next_round_of_the_item() {
        Before council = scene.council(3);
        scene.run(
                council.members().get(2),
                () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(scene.last(council).roll().get(2).recused()).isTrue();
        assertThat(scene.openTasks(council)).isEqualTo(2);
    }

    @Test
    void a_recusal_lasts_over_a_further_submission_of_the_milestone() {
        Before first = scene.council(4);
        scene.run(first.members().get(3), () -> recuse.execute(scene.last(first).id(), "Mi empresa se beneficia"));
        scene.vote(first, 0, RETURN);
        scene.vote(first, 1, RETURN);
        assertThat(scene.last(first).end().outcome()).isEqualTo(Outcome.RETURNED);

        Before again = scene.again(first);

        assertThat(scene.last(again).number()).isEqualTo(1);
        assertThat(scene.last(again).roll()).extracting(RollSeat::recused).containsExactly(false, false, false, true);
        assertThat(scene.openTasks(again)).isEqualTo(3);
        assertThatThrownBy(() -> scene.run(first.members().get(3), () -> access.papersMustBeOpen(again.item())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_votes_signs_the_ballot_and_the_process_signs_what_follows_by_itself() {
        Before council = scene.council(3);
        scene.vote(council, 0, APPROVE);
        scene.vote(council, 1, APPROVE);
        assertThat(scene.signed(council, "council.ballot-cast")).containsExactly("PERSON null", "PERSON null");
        assertThat(scene.signed(council, "council.round-closed"))
                .containsExactly("PROCESS " + council.members().get(1));

        Before byHand = scene.council(3);
        scene.vote(byHand, 1, APPROVE);
        scene.vote(byHand, 2, REJECT);
        scene.run(byHand.chair(), () -> close.byChair(scene.last(byHand).id(), "Urge"));
        assertThat(scene.signed(byHand, "council.round-closed")).containsExactly("PERSON null");
    }

    @Test
    void a_seat_of_a_party_is_proposed_for_recusal_but_not_recused() {
        Before council = scene.council(3, CouncilRule.SIMPLE, List.of("entidad 2"));
        assertThat(scene.last(council).roll()).extracting(RollSeat::interested).containsExactly(false, true, false);
        assertThat(scene.last(council).roll()).allMatch(RollSeat::mayVote);
    }

    @Test
    void votes_rest_while_the_initiative_is_on_hold() {
        Before council = scene.council(3);
        scene.status(council.initiative(), InitiativeStatus.ON_HOLD);
        assertThatThrownBy(() -> scene.vote(council, 1, APPROVE)).isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> scene.run(
                        council.chair(), () -> close.byChair(scene.last(council).id(), null)))
                .isInstanceOf(StateMoved.class);
        assertThat(scene.last(council).tally().cast()).isZero();
    }

    @Test
    void for_strangers_a_round_does_not_exist() {
        Before council = scene.council(3);
        UUID round = scene.last(council).id();
        UUID stranger = scene.person("stranger", null);
        assertThatThrownBy(() -> scene.run(stranger, () -> access.visible(round)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.run(stranger, () -> castBallot.execute(round, said(APPROVE))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.run(council.admin(), () -> access.visible(round)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.run(council.director(), () -> castBallot.execute(round, said(APPROVE))))
                .isInstanceOf(NotAllowed.class);
        UUID auditor = scene.person("auditor", "AUDITOR");
        scene.run(auditor, () -> access.visible(round));
        assertThatThrownBy(() -> scene.run(auditor, () -> castBallot.execute(round, said(APPROVE))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_time_on_hold_is_given_back_to_the_open_round() {
        Before council = scene.council(3);
        Instant deadline = scene.last(council).deadline();
        scene.tell(new InitiativeResumed(council.initiative(), Duration.ofDays(30)));
        Instant moved = scene.last(council).deadline();
        assertThat(moved).isAfterOrEqualTo(deadline.plus(Duration.ofDays(30)));
        assertThat(moved).isBefore(deadline.plus(Duration.ofDays(36)));
        assertThat(scene.dueOfTasks(council)).containsOnly(moved);
        assertThat(management.createJobQuery().timers().list())
                .anyMatch(job -> job.getDuedate().toInstant().equals(moved));
        assertThat(scene.trail(council)).contains("council.deadline-moved");
    }

    @Test
    void a_withdrawn_initiative_leaves_no_round_open() {
        Before council = scene.council(3);
        scene.vote(council, 1, APPROVE);
        scene.tell(new InitiativeWithdrawn(council.initiative()));
        assertThat(scene.last(council).end().status()).isEqualTo(RoundStatus.WITHDRAWN);
        assertThatThrownBy(() -> scene.vote(council, 2, APPROVE)).isInstanceOf(StateMoved.class);
    }

    @Test
    void a_director_who_holds_a_seat_never_votes_on_the_own_item() {
        Before council = scene.council(4);
        scene.run(council.admin(), () -> {
            vacateSeat.execute(council.seats().get(3));
            giveSeat.execute(
                    council.seats().get(3),
                    council.director(),
                    LocalDate.now(clock.withZone(ZoneId.of("America/Bogota"))));
        });
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        Round round = scene.last(council);
        assertThat(round.roll().get(3).recusal().kind()).isEqualTo(RecusalKind.OWN_ITEM);
        assertThat(round.tally().seats()).isEqualTo(3);
        assertThatThrownBy(() -> scene.run(council.director(), () -> castBallot.execute(round.id(), said(APPROVE))))
                .isInstanceOf(NotAllowed.class);
        scene.run(council.director(), () -> access.papersMustBeOpen(council.item()));
    }

    @Test
    void the_chair_breaks_a_tie_where_the_rule_says_so() {
        CouncilRule rule = new CouncilRule("simple", Share.HALF, Share.HALF, true, 5);
        Before council = scene.council(2, rule, List.of());
        scene.vote(council, 1, REJECT);
        scene.vote(council, 0, APPROVE);
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void a_rule_that_changes_leaves_an_open_round_as_it_was() {
        Before council = scene.council(3);
        CouncilRule strict = new CouncilRule("simple", Share.of("3/4"), Share.of("3/4"), false, 2);
        scene.run(council.admin(), () -> changeRule.execute(council.body(), strict));
        assertThat(scene.last(council).rule()).isEqualTo(CouncilRule.SIMPLE);
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        assertThat(scene.last(council).rule()).isEqualTo(strict);
    }

    private void runDueTimer() {
        var jobs = management.createJobQuery().timers().executable().list();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(job -> management.executeJob(job.getId()));
    }
}
