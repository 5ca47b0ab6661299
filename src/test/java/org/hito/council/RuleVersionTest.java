package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.council.CouncilScene.Before;
import org.hito.platform.BadInput;
import org.hito.platform.MovableClock;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rules of a body by version and day, what a round freezes of them, and bodies of one initiative. */
@HitoTest
@Import(CouncilScene.class)
class RuleVersionTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Autowired
    CouncilScene scene;

    @Autowired
    Community community;

    @Autowired
    ChangeRule changeRule;

    @Autowired
    RuleVersions versions;

    @Autowired
    Bodies bodies;

    @Autowired
    AddBody addBody;

    @Autowired
    AddSeat addSeat;

    @Autowired
    CloseRound close;

    @Autowired
    AdjournRound adjourn;

    @Autowired
    ResumeRound resume;

    @Autowired
    ReopenDecision reopen;

    @Autowired
    Successions successions;

    @Autowired
    org.hito.initiative.Initiatives initiatives;

    @Autowired
    MovableClock clock;

    @Test
    void a_rule_holds_from_its_day_and_never_changes() {
        Before council = scene.council(3);
        LocalDate today = LocalDate.now(clock.withZone(BOGOTA));
        CouncilRule board = RulePack.COMMERCIAL_CODE_BOARDS.rule();
        scene.run(council.admin(), () -> changeRule.execute(council.body(), board, today.plusDays(10)));
        assertThat(bodies.get(council.body()).rule()).isEqualTo(CouncilRule.SIMPLE);
        assertThat(bodies.get(council.body()).ruleVersion()).isEqualTo(1);
        clock.moveTo(today.plusDays(10).atTime(0, 1).atZone(BOGOTA).toInstant());
        assertThat(bodies.get(council.body()).rule()).isEqualTo(board);
        assertThat(bodies.get(council.body()).ruleVersion()).isEqualTo(2);
        assertThat(versions.of(council.body())).extracting(RuleVersion::version).containsExactly(2, 1);
        assertThat(versions.of(council.body()).get(0).madeBy()).isEqualTo(council.admin());
    }

    @Test
    void a_newer_version_overtakes_one_that_was_planned() {
        Before council = scene.council(3);
        LocalDate today = LocalDate.now(clock.withZone(BOGOTA));
        CouncilRule strict = new CouncilRule("simple", Share.of("3/4"), Share.HALF, false, 2);
        scene.run(council.admin(), () -> {
            changeRule.execute(council.body(), RulePack.COMMERCIAL_CODE_BOARDS.rule(), today.plusDays(10));
            changeRule.execute(council.body(), strict, today.plusDays(2));
        });
        clock.moveTo(today.plusDays(12).atStartOfDay(BOGOTA).toInstant());
        assertThat(bodies.get(council.body()).rule()).isEqualTo(strict);
    }

    @Test
    void the_same_rule_again_makes_no_version_and_a_past_day_none_either() {
        Before council = scene.council(3);
        LocalDate today = LocalDate.now(clock.withZone(BOGOTA));
        scene.run(council.admin(), () -> changeRule.execute(council.body(), CouncilRule.SIMPLE));
        assertThat(versions.of(council.body())).hasSize(1);
        assertThatThrownBy(() -> scene.run(
                        council.admin(),
                        () -> changeRule.execute(council.body(), Rules.withSubstitutes(), today.minusDays(3))))
                .isInstanceOf(BadInput.class);
        for (UUID other : List.of(council.chair(), council.director(), scene.person("auditor", "AUDITOR"))) {
            assertThatThrownBy(() -> scene.run(other, () -> changeRule.execute(council.body(), CouncilRule.SIMPLE)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_round_freezes_the_version_that_held_when_it_opened() {
        Before council = scene.council(3);
        scene.run(council.admin(), () -> changeRule.execute(council.body(), Rules.withSubstitutes()));
        assertThat(scene.last(council).ruleVersion()).isEqualTo(1);
        again(council);
        assertThat(scene.last(council).ruleVersion()).isEqualTo(2);
        assertThat(scene.last(council).rule()).isEqualTo(Rules.withSubstitutes());
    }

    @Test
    void a_call_that_lapsed_is_followed_by_a_second_call_with_its_own_quorum() {
        Before council = scene.council(5, Rules.secondCall(new HeadCount(1)), List.of());
        assertThat(scene.last(council).call().second()).isFalse();
        scene.vote(council, 1, Vote.APPROVE);
        again(council);
        assertThat(scene.last(council).call().second()).isTrue();
        scene.run(council.chair(), () -> adjourn.execute(scene.last(council).id(), "Falta un estudio", null));
        scene.run(council.chair(), () -> resume.execute(scene.last(council).id()));
        assertThat(scene.last(council).call().second()).isTrue();
        scene.vote(council, 1, Vote.APPROVE);
        again(council);
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void an_adjourned_first_call_stays_a_first_call() {
        Before council = scene.council(3);
        scene.run(council.chair(), () -> adjourn.execute(scene.last(council).id(), "Falta un estudio", null));
        scene.run(council.chair(), () -> resume.execute(scene.last(council).id()));
        assertThat(scene.last(council).call().second()).isFalse();
    }

    @Test
    void a_decision_is_put_to_the_vote_again_by_a_new_one_that_supersedes_it() {
        Before council = scene.council(3);
        UUID item = scene.strategic(council, "Sede de la feria " + UUID.randomUUID());
        UUID first = scene.last(item).id();
        assertThatThrownBy(() -> scene.run(council.chair(), () -> reopen.execute(first, "Cambió el costo")))
                .isInstanceOf(StateMoved.class);
        decide(council, item);
        assertThatThrownBy(() -> scene.run(council.members().get(1), () -> reopen.execute(first, "Cambió el costo")))
                .isInstanceOf(NotAllowed.class);
        UUID again = scene.as(council.chair(), () -> reopen.execute(first, "Cambió el costo"));
        assertThat(scene.last(again).open()).isTrue();
        assertThat(scene.last(item).end().outcome()).isEqualTo(Outcome.APPROVED);
        Successions.Links links = successions.of(List.of(item, again));
        assertThat(links.later().get(item).item()).isEqualTo(again);
        assertThat(links.earlier().get(again).round()).isEqualTo(first);
        assertThatThrownBy(() -> scene.run(council.chair(), () -> reopen.execute(first, "Otra vez")))
                .isInstanceOf(StateMoved.class);
    }

    @Test
    void a_milestone_is_not_reopened_by_hand() {
        Before council = scene.council(1);
        scene.vote(council, 0, Vote.APPROVE);
        assertThatThrownBy(() -> scene.run(
                        council.chair(),
                        () -> reopen.execute(scene.last(council).id(), "Otra vez")))
                .isInstanceOf(StateMoved.class);
    }

    @Test
    void an_initiative_names_a_council_of_its_own_between_rounds_and_one_advisory_council() {
        Before council = scene.council(1);
        assertThatThrownBy(() -> body(council, BodyKind.PROMOTER_COUNCIL)).isInstanceOf(StateMoved.class);
        scene.vote(council, 0, Vote.APPROVE);
        UUID own = body(council, BodyKind.PROMOTER_COUNCIL);
        assertThat(initiatives.get(council.initiative()).body()).isEqualTo(own);
        UUID advisers = body(council, BodyKind.ADVISORY_COUNCIL);
        assertThat(initiatives.get(council.initiative()).advisoryBody()).isEqualTo(advisers);
        assertThatThrownBy(() -> body(council, BodyKind.ADVISORY_COUNCIL)).isInstanceOf(StateMoved.class);
        UUID committee = body(council, BodyKind.COMMITTEE);
        assertThat(bodies.get(committee).initiative()).isEqualTo(council.initiative());
        assertThat(initiatives.get(council.initiative()).body()).isEqualTo(own);
        assertThat(scene.trail(council)).contains("council.body-named");
        for (int seat = 1; seat <= 9; seat++) {
            String firm = "Empresa " + seat;
            community.takesPart(council.initiative(), firm, ActorKind.FIRM);
            scene.as(council.admin(), () -> addSeat.execute(advisers, Position.MEMBER, firm, Sector.PRIVATE));
        }
        community.takesPart(council.initiative(), "Empresa 10", ActorKind.FIRM);
        assertThatThrownBy(() -> scene.as(
                        council.admin(),
                        () -> addSeat.execute(advisers, Position.MEMBER, "Empresa 10", Sector.PRIVATE)))
                .isInstanceOf(StateMoved.class)
                .hasMessageContaining("problem.nine-advisers");
    }

    private UUID body(Before council, BodyKind kind) {
        return scene.as(
                council.admin(),
                () -> addBody.execute(
                        kind, kind + " " + UUID.randomUUID(), CouncilRule.SIMPLE, council.initiative(), false));
    }

    private void decide(Before council, UUID item) {
        for (int member = 0; scene.last(item).open(); member++) {
            scene.run(
                    council.members().get(member),
                    () -> scene.cast(scene.last(item).id(), Vote.APPROVE));
        }
    }

    private void again(Before council) {
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
    }
}
