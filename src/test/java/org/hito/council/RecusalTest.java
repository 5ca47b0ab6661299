package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.merge.MergeActors;
import org.hito.council.CouncilScene.Before;
import org.hito.initiative.Phase;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member claims that another has a conflict of interest, and the chair rules on it. */
@HitoTest
@Import(CouncilScene.class)
class RecusalTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    Community community;

    @Autowired
    MergeActors merge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClaimRecusal claimRecusal;

    @Autowired
    RuleOnRecusal ruleOnRecusal;

    @Autowired
    Recuse recuse;

    @Autowired
    CloseRound close;

    @Autowired
    RoundAccess access;

    @Test
    void a_claim_alone_changes_nothing_and_a_dismissed_one_stays_on_record() {
        Before council = scene.council(5);
        UUID claim = claim(council, 1, 2);
        assertThat(seat(council, 2).mayVote()).isTrue();
        scene.vote(council, 2, Vote.APPROVE);
        rule(council, 0, claim, false);
        assertThat(seat(council, 2).mayVote()).isTrue();
        assertThat(seat(council, 2).claims().get(0).ruling().reasons()).isEqualTo("He visto los papeles");
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
        assertThat(scene.trail(council)).contains("council.recusal-claimed", "council.recusal-dismissed");
        assertThatThrownBy(() -> rule(council, 0, claim, true)).isInstanceOf(StateMoved.class);
    }

    @Test
    void an_upheld_claim_takes_the_seat_out_withdraws_its_ballot_and_closes_the_papers() {
        Before council = scene.council(4);
        scene.vote(council, 0, Vote.APPROVE);
        scene.vote(council, 1, Vote.APPROVE);
        scene.vote(council, 2, Vote.REJECT);
        UUID claim = claim(council, 1, 2);
        rule(council, 0, claim, true);
        RollSeat seat = scene.rounds(council).get(0).roll().get(2);
        assertThat(seat.recusal().kind()).isEqualTo(RecusalKind.CLAIMED);
        assertThat(seat.ballot().withdrawnAt()).isNotNull();
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
        UUID member = council.members().get(2);
        assertThatThrownBy(() -> scene.run(member, () -> access.papersMustBeOpen(council.item())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(member, () -> access.papersOfInitiativeMustBeOpen(council.initiative())))
                .isInstanceOf(NotAllowed.class);
        assertThat(scene.trail(council)).contains("council.recusal-upheld");
    }

    @Test
    void an_upheld_claim_before_voting_takes_the_task_and_holds_in_the_next_round() {
        Before council = scene.council(4);
        rule(council, 0, claim(council, 1, 3), true);
        assertThat(scene.openTasks(council)).isEqualTo(3);
        assertThatThrownBy(() -> scene.vote(council, 3, Vote.APPROVE)).isInstanceOf(NotAllowed.class);
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(seat(council, 3).recused()).isTrue();
    }

    @Test
    void only_the_chair_rules_and_the_next_seat_where_the_chair_claims_or_is_concerned() {
        Before council = scene.council(5);
        UUID aboutMember = claim(council, 1, 2);
        for (int other : List.of(1, 2, 3, 4)) {
            assertThatThrownBy(() -> rule(council, other, aboutMember, true)).isInstanceOf(NotAllowed.class);
        }
        UUID aboutChair = claim(council, 3, 0);
        assertThatThrownBy(() -> rule(council, 0, aboutChair, false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rule(council, 3, aboutChair, true)).isInstanceOf(NotAllowed.class);
        rule(council, 1, aboutChair, false);
        UUID byChair = claim(council, 0, 1);
        assertThatThrownBy(() -> rule(council, 0, byChair, true)).isInstanceOf(NotAllowed.class);
        rule(council, 2, byChair, true);
        assertThat(seat(council, 1).recused()).isTrue();
    }

    @Test
    void claims_are_made_by_members_about_others_who_vote_once_at_a_time() {
        Before council = scene.council(4);
        UUID round = scene.last(council).id();
        UUID seat = council.seats().get(2);
        assertThatThrownBy(() -> scene.run(council.director(), () -> claimRecusal.execute(round, seat, "Porque sí")))
                .isInstanceOf(NotAllowed.class);
        UUID auditor = scene.person("auditor", "AUDITOR");
        assertThatThrownBy(() -> scene.run(auditor, () -> claimRecusal.execute(round, seat, "Porque sí")))
                .isInstanceOf(NotAllowed.class);
        UUID stranger = scene.person("stranger", null);
        assertThatThrownBy(() -> scene.run(stranger, () -> claimRecusal.execute(round, seat, "Porque sí")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claim(council, 2, 2)).isInstanceOf(StateMoved.class);
        assertThatThrownBy(() ->
                        scene.run(council.chair(), () -> claimRecusal.execute(round, UUID.randomUUID(), "Porque sí")))
                .isInstanceOf(NotFound.class);
        claim(council, 1, 2);
        assertThatThrownBy(() -> claim(council, 3, 2)).isInstanceOf(StateMoved.class);
        scene.run(council.members().get(3), () -> recuse.execute(round, "Impedimento"));
        assertThatThrownBy(() -> claim(council, 1, 3)).isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> claim(council, 3, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_papers_stay_closed_when_another_milestone_is_submitted() {
        Before council = scene.council(4);
        UUID member = council.members().get(2);
        rule(council, 0, claim(council, 1, 2), true);
        Instant paper = scene.last(council).item().submittedAt().minusSeconds(60);
        for (int voter : List.of(0, 1)) {
            scene.vote(council, voter, Vote.APPROVE);
        }
        UUID later = scene.submits(council, Phase.STRATEGY);
        scene.run(member, () -> access.papersMustBeOpen(later));
        assertThatThrownBy(() -> scene.run(member, () -> access.papersMustBeOpen(council.item())))
                .isInstanceOf(NotAllowed.class);
        ClosedPapers closed = scene.as(member, () -> access.papersClosed(council.initiative()));
        assertThat(closed.all()).isFalse();
        assertThat(closed.cover(paper)).isTrue();
        assertThat(closed.cover(scene.last(later).item().submittedAt())).isFalse();
        assertThat(closed.cover(Instant.parse("2100-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void in_a_body_of_two_nobody_is_left_who_could_rule() {
        Before council = scene.council(2);
        assertThatThrownBy(() -> claim(council, 0, 1)).isInstanceOf(StateMoved.class);
    }

    @Test
    void one_who_declared_while_a_claim_was_pending_is_recused_once() {
        Before council = scene.council(4);
        UUID claim = claim(council, 1, 2);
        scene.run(
                council.members().get(2),
                () -> recuse.execute(scene.last(council).id(), "Es cierto"));
        assertThat(seat(council, 2).recusal().kind()).isEqualTo(RecusalKind.DECLARED);
        assertThatThrownBy(() -> rule(council, 0, claim, true)).isInstanceOf(StateMoved.class);
    }

    @Test
    void a_party_is_recognised_however_its_name_is_typed() {
        Before council =
                scene.council(3, CouncilRule.SIMPLE, List.of("  ENTIDAD  2 S.A. ", "Éntidad. 3", "Entidad 12"));
        assertThat(scene.last(council).roll()).extracting(RollSeat::interested).containsExactly(false, true, true);
    }

    @Test
    void a_party_is_recognised_by_its_former_name() {
        String before = "Hilanderías " + UUID.randomUUID();
        Before council = scene.council(3, CouncilRule.SIMPLE, List.of(before));
        assertThat(scene.last(council).roll()).noneMatch(RollSeat::interested);
        community.takesPart(council.initiative(), before, ActorKind.FIRM);
        community.takesPart(council.initiative(), "Entidad 2", ActorKind.FIRM);
        scene.run(
                council.director(),
                () -> merge.execute(
                        organisation("Entidad 2"), organisation(before), Set.of(), null, "Cambió de nombre."));
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));

        assertThat(scene.last(council).roll()).extracting(RollSeat::interested).containsExactly(false, true, false);
    }

    private UUID organisation(String name) {
        return jdbc.sql("SELECT id FROM organisation WHERE name = ? AND merged_into IS NULL")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private UUID claim(Before council, int by, int about) {
        return scene.as(
                council.members().get(by),
                () -> claimRecusal.execute(
                        scene.last(council).id(), council.seats().get(about), "Su empresa se beneficia"));
    }

    private void rule(Before council, int by, UUID claim, boolean upheld) {
        scene.run(
                council.members().get(by),
                () -> ruleOnRecusal.execute(scene.last(council).id(), claim, upheld, "He visto los papeles"));
    }

    private RollSeat seat(Before council, int seat) {
        return scene.last(council).roll().get(seat);
    }
}
