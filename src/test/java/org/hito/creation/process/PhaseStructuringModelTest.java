package org.hito.creation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/creation/phase-structuring.bpmn")
@ExtendWith(StandInsForgotten.class)
class PhaseStructuringModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private PhasePlay play;

    @BeforeEach
    void phase() {
        play = new PhasePlay("phase-structuring");
    }

    @Test
    void runsTheMethodStepByStepAndSubmits() {
        ProcessInstance phase = play.start();

        workAllSteps(phase);

        PhasePlay.submits(phase);
    }

    @Test
    void asksForAJustificationOfWhatIsNotReady() {
        ProcessInstance phase = play.withGaps().start();
        workAllSteps(phase);

        PhasePlay.work(phase, "JustifyGaps");

        PhasePlay.submits(phase);
    }

    @Test
    void reopensChosenStepsInALaterRoundAndChecksAgain() {
        ProcessInstance phase = play.inRound(2, "secure-resources").start();
        PhasePlay.work(phase, "AnswerRemarks");

        PhasePlay.rework(phase, "secure-resources");

        assertThat(phase).hasPassed("ServiceTask_CheckReadiness").hasNotPassed("UserTask_AssessInstitutions");
        PhasePlay.submits(phase);
    }

    @Test
    void noticesADelayWithoutStoppingAnything() {
        ProcessInstance phase = play.start();

        play.passPlannedDate(phase);

        assertThat(phase).isWaitingAt("UserTask_AssessInstitutions");
    }

    private static void workAllSteps(ProcessInstance phase) {
        PhasePlay.work(
                phase,
                "AssessInstitutions",
                "SecureResources",
                "DesignOrganisation",
                "DefineGovernance",
                "AlignInterests",
                "PlanActions");
    }
}
