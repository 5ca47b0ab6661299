package org.hito.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.platform.StateMoved;
import org.hito.project.BudgetPart.Purpose;
import org.hito.project.Deliverable.Progress;
import org.hito.project.Deliverable.Status;
import org.junit.jupiter.api.Test;

/** A project moves by gate decisions only, and each releases the part of the stage that it opens. */
class ProjectTest {

    private static final Instant NOW = Instant.parse("2030-03-04T15:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2030-06-30");

    @Test
    void goesFromTheIdeaToTheClosing() {
        Project project = proposed();
        decided(project, GateOutcome.GO, GateOutcome.GO);
        formulated(project, 2);

        assertThat(go(project)).isEqualTo(new Turn("GO", BigDecimal.valueOf(600)));
        project.progress(List.of(done(), open()));
        assertThat(go(project)).isEqualTo(new Turn(Turn.CYCLE, BigDecimal.valueOf(400)));
        assertThat(project.gate()).isEqualTo(Gate.G3);
        project.progress(List.of(done()));
        assertThat(go(project)).isEqualTo(new Turn("GO", BigDecimal.valueOf(50)));
        assertThat(project.stage()).isEqualTo(ProjectStage.EXECUTION);
        assertThat(project.gate()).isEqualTo(Gate.G4);
        go(project);

        assertThat(project.stage()).isEqualTo(ProjectStage.CLOSED);
        assertThat(project.status()).isEqualTo(ProjectStatus.CLOSED);
        assertThat(project.budget().released())
                .isEqualByComparingTo(project.budget().total());
    }

    @Test
    void leavesUnreleasedWhatAnEarlyEndDoesNotNeed() {
        Project project = proposed();
        decided(project, GateOutcome.GO, GateOutcome.GO);
        formulated(project, 1);
        decided(project, GateOutcome.GO);
        project.progress(List.of(done()));

        decided(project, GateOutcome.GO);

        assertThat(project.budget().released()).isEqualByComparingTo(String.valueOf(10 + 90 + 600 + 50));
    }

    @Test
    void releasesNothingTwiceWhenItComesBack() {
        Project project = proposed();
        decided(project, GateOutcome.GO, GateOutcome.RECYCLE);
        assertThat(project.gate()).isEqualTo(Gate.G0);
        assertThat(project.recycled()).isTrue();

        assertThat(go(project).released()).isZero();

        assertThat(project.budget().released()).isEqualByComparingTo("10");
        assertThat(project.recycled()).isFalse();
    }

    @Test
    void doesNotGoOnWithoutWhatMustBeThere() {
        Project project = proposed();

        assertThatThrownBy(() -> project.decide(GateOutcome.GO, null, false, NOW))
                .isInstanceOf(StateMoved.class)
                .hasMessage("problem.must-meet-open");
        assertThat(project.budget().released()).isZero();
    }

    @Test
    void freezesItsMoneyWhileHeldAndOnceKilled() {
        Project project = proposed();
        assertThat(project.frozen()).isFalse();
        project.decide(GateOutcome.HOLD, DAY, true, NOW);
        assertThat(project.frozen()).isTrue();
        assertThatThrownBy(() -> go(project)).hasMessage("problem.project-is.HELD");
        project.resume();
        assertThat(project.frozen()).isFalse();
        project.decide(GateOutcome.KILL, null, true, NOW);
        assertThat(project.frozen()).isTrue();
        assertThatThrownBy(() -> go(project)).hasMessage("problem.project-is.KILLED");
        assertThat(project.stage()).isEqualTo(ProjectStage.IDEA);
    }

    @Test
    void isStoppedUntilTheLastOfItsLapsedConditionsIsMadeGood() {
        Project project = proposed();
        decided(project, GateOutcome.GO, GateOutcome.GO);
        formulated(project, 1);
        decided(project, GateOutcome.GO);
        Stop first = new Stop(UUID.randomUUID(), "Firmar");
        Stop second = new Stop(UUID.randomUUID(), "Publicar");
        project.stop(first);
        project.stop(second);
        assertThat(project.frozen()).isTrue();
        assertThatThrownBy(() -> go(project)).hasMessage("problem.money-stopped");

        assertThat(project.madeGood(first.condition())).isFalse();
        assertThat(project.frozen()).isTrue();
        assertThat(project.madeGood(UUID.randomUUID())).isFalse();
        assertThat(project.madeGood(second.condition())).isTrue();

        assertThat(project.frozen()).isFalse();
        project.progress(List.of(done()));
        assertThat(go(project).released()).isEqualByComparingTo("50");
    }

    @Test
    void asksAboutAllDeliverablesAgainWhenNoneIsOpen() {
        Project project = proposed();
        decided(project, GateOutcome.GO, GateOutcome.GO);
        formulated(project, 2);
        decided(project, GateOutcome.GO);
        project.progress(List.of(done(), done()));
        decided(project, GateOutcome.GO, GateOutcome.RECYCLE);

        assertThat(project.reported()).hasSize(2);
    }

    private static Project proposed() {
        Proposal proposal = new Proposal(
                UUID.randomUUID(),
                null,
                new Idea("Marca", ProjectKind.TRADE, "s", "t", Intervention.ONE_TO_ONE, "b"),
                List.of(ExpectedResult.promised("r", "i", BigDecimal.ZERO, BigDecimal.ONE)),
                Budget.estimated(
                        BigDecimal.valueOf(10),
                        BigDecimal.valueOf(90),
                        BigDecimal.valueOf(1000),
                        BigDecimal.valueOf(50)));
        return Project.proposed(proposal, "PR-2030-001", UUID.randomUUID(), NOW);
    }

    private static void formulated(Project project, int deliverables) {
        project.formulate(new Formulation(
                Stream.iterate(1, n -> n + 1)
                        .limit(deliverables)
                        .map(n -> Deliverable.planned("d" + n, "o", DAY, DAY))
                        .toList(),
                List.of(
                        BudgetPart.planned(Purpose.EXECUTION, "uno", BigDecimal.valueOf(600)),
                        BudgetPart.planned(Purpose.EXECUTION, "dos", BigDecimal.valueOf(400)),
                        BudgetPart.planned(Purpose.CLOSING, null, BigDecimal.valueOf(50))),
                List.of(),
                List.of()));
    }

    private static void decided(Project project, GateOutcome... outcomes) {
        for (GateOutcome outcome : outcomes) {
            project.decide(outcome, null, true, NOW);
        }
    }

    private static Turn go(Project project) {
        return project.decide(GateOutcome.GO, null, true, NOW);
    }

    private static Progress done() {
        return new Progress(Status.DONE, 0, null);
    }

    private static Progress open() {
        return new Progress(Status.IN_PROGRESS, 30, null);
    }
}
