package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hito.council.CouncilScene.said;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.council.CouncilScene.Before;
import org.hito.inbox.MyTasks;
import org.hito.platform.BadInput;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Substitutes where the rule allows them: dated, recorded for whom, and never a second ballot for a seat. */
@HitoTest
@Import(CouncilScene.class)
class SubstituteTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Autowired
    CouncilScene scene;

    @Autowired
    Community community;

    @Autowired
    GiveSubstitute giveSubstitute;

    @Autowired
    VacateSeat vacateSeat;

    @Autowired
    Clock clock;

    @Autowired
    GiveSeat giveSeat;

    @Autowired
    AddBody addBody;

    @Autowired
    AddSeat addSeat;

    @Autowired
    CastBallot castBallot;

    @Autowired
    Recuse recuse;

    @Autowired
    CloseRound close;

    @Autowired
    RoundAccess access;

    @Autowired
    MyTasks myTasks;

    @Autowired
    Bodies bodies;

    @Test
    void a_substitute_finds_the_task_votes_for_the_holder_and_it_is_recorded() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID substitute = substitute(council, 1);
        again(council);
        assertThat(scene.as(substitute, () -> myTasks.page(council.initiative(), MyTasks.Scope.BOTH, null, 5)
                        .items()))
                .hasSize(1);
        scene.run(substitute, () -> castBallot.execute(scene.last(council).id(), said(Vote.REJECT)));
        RollSeat seat = scene.last(council).roll().get(1);
        assertThat(seat.ballot().person()).isEqualTo(substitute);
        assertThat(seat.votedBySubstitute()).isTrue();
        assertThat(scene.openTasks(council)).isEqualTo(2);
        assertThat(scene.trail(council)).contains("council.ballot-cast-for");
        scene.run(substitute, () -> castBallot.execute(scene.last(council).id(), said(Vote.RETURN)));
        assertThat(scene.trail(council)).contains("council.ballot-changed-for");
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
    }

    @Test
    void nobody_is_seated_on_a_day_that_another_tenure_covers() {
        Before council = scene.council(3);
        UUID seat = council.seats().get(1);
        UUID next = scene.person("siguiente", null);
        scene.run(council.admin(), () -> giveSeat.execute(seat, next, LocalDate.of(2024, 1, 1)));
        UUID later = scene.person("tercera", null);

        assertThatThrownBy(() ->
                        scene.run(council.admin(), () -> giveSeat.execute(seat, later, LocalDate.of(2023, 12, 31))))
                .isInstanceOf(StateMoved.class);

        assertThat(bodies.seats(council.body()).get(1).holder()).isEqualTo(next);
        scene.run(council.admin(), () -> giveSeat.execute(seat, later, LocalDate.of(2024, 1, 1)));
        assertThat(bodies.seats(council.body()).get(1).holder()).isEqualTo(later);
    }

    @Test
    void a_recused_member_does_not_come_back_as_the_substitute_of_another() {
        Before council = scene.council(4, Rules.withSubstitutes(), List.of());
        UUID recused = council.members().get(3);
        scene.run(recused, () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        scene.run(council.admin(), () -> {
            vacateSeat.execute(council.seats().get(3));
            giveSubstitute.execute(
                    council.seats().get(1), recused, LocalDate.now(clock.withZone(ZoneId.of("America/Bogota"))), null);
        });
        again(council);

        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(scene.last(council).roll().get(1).substitute()).isNull();
        assertThatThrownBy(() -> scene.run(
                        recused, () -> castBallot.execute(scene.last(council).id(), said(Vote.APPROVE))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_of_the_two_votes_first_is_the_only_one_who_votes() {
        Before council = scene.council(5, Rules.withSubstitutes(), List.of());
        UUID first = substitute(council, 1);
        UUID second = substitute(council, 2);
        again(council);
        UUID round = scene.last(council).id();
        scene.run(first, () -> castBallot.execute(round, said(Vote.APPROVE)));
        assertThatThrownBy(() -> scene.vote(council, 1, Vote.REJECT)).isInstanceOf(StateMoved.class);
        scene.vote(council, 2, Vote.APPROVE);
        assertThatThrownBy(() -> scene.run(second, () -> castBallot.execute(round, said(Vote.REJECT))))
                .isInstanceOf(StateMoved.class);
        assertThat(scene.last(council).tally().cast()).isEqualTo(2);
    }

    @Test
    void a_substitute_neither_recuses_nor_chairs_and_reads_no_papers_once_the_holder_is_recused() {
        Before council = scene.council(4, Rules.withSubstitutes(), List.of());
        UUID ofChair = substitute(council, 0);
        UUID ofMember = substitute(council, 1);
        again(council);
        UUID round = scene.last(council).id();
        assertThatThrownBy(() -> scene.run(ofMember, () -> recuse.execute(round, "Impedimento")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(ofChair, () -> close.byChair(round, null)))
                .isInstanceOf(NotAllowed.class);
        scene.run(ofMember, () -> access.papersMustBeOpen(council.item()));
        scene.run(council.members().get(1), () -> recuse.execute(round, "Mi empresa se beneficia"));
        assertThatThrownBy(() -> scene.run(ofMember, () -> access.papersMustBeOpen(council.item())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(ofMember, () -> castBallot.execute(round, said(Vote.APPROVE))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_roll_of_an_open_round_takes_no_later_substitute() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID late = substitute(council, 1);
        UUID round = scene.last(council).id();
        assertThatThrownBy(() -> scene.run(late, () -> castBallot.execute(round, said(Vote.APPROVE))))
                .isInstanceOf(NotAllowed.class);
        assertThat(scene.last(council).roll().get(1).substitute()).isNull();
    }

    @Test
    void a_substitution_ends_by_its_day_or_by_hand() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID seat = council.seats().get(1);
        UUID past = scene.person("past", null);
        scene.run(council.admin(), () -> giveSubstitute.execute(seat, past, SINCE, SINCE.plusDays(30)));
        assertThat(bodies.seats(council.body()).get(1).substitute()).isNull();
        assertThat(bodies.seatsOf(past)).isEmpty();
        UUID now = substitute(council, 1);
        assertThat(bodies.seatsOf(now)).singleElement().satisfies(held -> assertThat(held.position())
                .isEqualTo("SUBSTITUTE"));
        scene.run(council.admin(), () -> giveSubstitute.end(seat));
        assertThat(bodies.seatsOf(now)).isEmpty();
        assertThatThrownBy(() -> scene.run(council.admin(), () -> giveSubstitute.end(seat)))
                .isInstanceOf(StateMoved.class);
    }

    @Test
    void the_simple_rule_and_an_advisory_council_take_none() {
        Before council = scene.council(3);
        UUID person = scene.person("suplente", null);
        assertThatThrownBy(() -> scene.run(
                        council.admin(),
                        () -> giveSubstitute.execute(council.seats().get(1), person, SINCE, null)))
                .isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> scene.run(
                        council.admin(),
                        () -> addBody.execute(
                                BodyKind.ADVISORY_COUNCIL,
                                "Asesores " + UUID.randomUUID(),
                                Rules.withSubstitutes(),
                                council.initiative(),
                                false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("problem.advisers-in-person");
        UUID advisers = scene.as(
                council.admin(),
                () -> addBody.execute(
                        BodyKind.ADVISORY_COUNCIL,
                        "Asesores " + UUID.randomUUID(),
                        CouncilRule.SIMPLE,
                        council.initiative(),
                        false));
        community.takesPart(council.initiative(), "Empresa", ActorKind.FIRM);
        UUID seat =
                scene.as(council.admin(), () -> addSeat.execute(advisers, Position.CHAIR, "Empresa", Sector.PRIVATE));
        assertThatThrownBy(() -> scene.run(council.admin(), () -> giveSubstitute.execute(seat, person, SINCE, null)))
                .isInstanceOf(StateMoved.class);
    }

    @Test
    void nobody_sits_twice_and_only_the_administrator_names_substitutes() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID seat = council.seats().get(1);
        UUID holder = council.members().get(2);
        assertThatThrownBy(() -> scene.run(council.admin(), () -> giveSubstitute.execute(seat, holder, SINCE, null)))
                .isInstanceOf(StateMoved.class);
        UUID substitute = substitute(council, 1);
        assertThatThrownBy(() -> scene.run(
                        council.admin(),
                        () -> giveSubstitute.execute(council.seats().get(2), substitute, SINCE, null)))
                .isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> scene.run(
                        council.admin(), () -> giveSeat.execute(council.seats().get(2), substitute, SINCE)))
                .isInstanceOf(StateMoved.class);
        UUID auditor = scene.person("auditor", "AUDITOR");
        assertThatThrownBy(() -> scene.run(council.admin(), () -> giveSubstitute.execute(seat, auditor, SINCE, null)))
                .isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> scene.run(
                        council.admin(),
                        () -> giveSubstitute.execute(seat, scene.person("x", null), SINCE, SINCE.minusDays(1))))
                .isInstanceOf(BadInput.class);
        for (UUID other : List.of(council.chair(), council.director(), auditor)) {
            assertThatThrownBy(() ->
                            scene.run(other, () -> giveSubstitute.execute(seat, scene.person("y", null), SINCE, null)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> scene.run(other, () -> giveSubstitute.end(seat)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_submitter_stands_in_for_nobody() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        scene.run(
                council.admin(), () -> giveSubstitute.execute(council.seats().get(1), council.director(), SINCE, null));
        again(council);
        assertThat(scene.last(council).roll().get(1).substitute()).isNull();
        assertThat(scene.last(council).roll().get(1).mayVote()).isTrue();
        assertThatThrownBy(() -> scene.run(
                        council.director(),
                        () -> castBallot.execute(scene.last(council).id(), said(Vote.APPROVE))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_round_does_not_exist_for_a_former_substitute_of_another_body() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        Before other = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID substitute = substitute(other, 1);
        assertThatThrownBy(() -> scene.run(
                        substitute, () -> access.visible(scene.last(council).id())))
                .isInstanceOf(NotFound.class);
    }

    private UUID substitute(Before council, int seat) {
        UUID person = scene.person("suplente" + seat, null);
        scene.run(council.admin(), () -> giveSubstitute.execute(council.seats().get(seat), person, SINCE, null));
        return person;
    }

    /** Lets the round lapse, so that the next one freezes the seats as they are now. */
    private void again(Before council) {
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
    }
}
