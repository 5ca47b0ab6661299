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

@Deployment(resources = "bpmn/creation/phase-mobilisation.bpmn")
@ExtendWith(StandInsForgotten.class)
class PhaseMobilisationModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private PhasePlay play;

    @BeforeEach
    void phase() {
        play = new PhasePlay("phase-mobilisation");
    }

    @Test
    void runsTheMethodStepByStepAndSubmits() {
        ProcessInstance phase = play.start();

        workAllSteps(phase);

        PhasePlay.submits(phase);
    }

    @Test
    void asksForAJustificationOfWhatTheCheckFoundMissing() {
        ProcessInstance phase = play.withGaps().start();
        workAllSteps(phase);

        PhasePlay.work(phase, "JustifyGaps");

        PhasePlay.submits(phase);
    }

    @Test
    void reopensChosenStepsInALaterRoundAndChecksAgain() {
        ProcessInstance phase =
                play.inRound(2, "assess-environment", "record-commitments").start();
        PhasePlay.work(phase, "AnswerRemarks");

        PhasePlay.rework(phase, "assess-environment", "record-commitments");

        assertThat(phase).hasPassed("ServiceTask_CheckMobilisation").hasNotPassed("UserTask_FormulateHypothesis");
        PhasePlay.submits(phase);
    }

    @Test
    void submitsAgainWithAnswersAloneWhenNoStepIsReopened() {
        ProcessInstance phase = play.inRound(3).start();

        PhasePlay.work(phase, "AnswerRemarks");

        PhasePlay.submits(phase);
    }

    @Test
    void noticesADelayWithoutStoppingAnything() {
        ProcessInstance phase = play.start();
        PhasePlay.work(phase, "FormulateHypothesis");

        play.passPlannedDate(phase);

        assertThat(phase).isWaitingAt("UserTask_AssessEnvironment");
    }

    private static void workAllSteps(ProcessInstance phase) {
        PhasePlay.work(
                phase,
                "FormulateHypothesis",
                "AssessEnvironment",
                "IdentifyActors",
                "ConveneActors",
                "BenchmarkExperiences",
                "RecordCommitments");
    }
}
