package org.hito.creation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/creation/phase-strategy.bpmn")
@ExtendWith(StandInsForgotten.class)
class PhaseStrategyModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private PhasePlay play;

    @BeforeEach
    void phase() {
        play = new PhasePlay("phase-strategy");
    }

    @Test
    void runsTheMethodStepByStepAndSubmits() {
        ProcessInstance phase = play.start();
        PhasePlay.work(phase, "DescribeBackground");
        studyTheCluster(phase);
        validate(phase, true);

        PhasePlay.work(phase, "MapCluster", "DefineVision", "WriteNarrative");

        PhasePlay.submits(phase);
    }

    @Test
    void goesBackToTheCharacterisationUntilTheActivityIsValidated() {
        ProcessInstance phase = play.start();
        PhasePlay.work(phase, "DescribeBackground");
        studyTheCluster(phase);

        validate(phase, false);

        studyTheCluster(phase);
        validate(phase, true);
        assertThat(phase).isWaitingAtExactly("UserTask_MapCluster");
    }

    @Test
    void reopensChosenStepsInALaterRound() {
        ProcessInstance phase = play.inRound(2, "map-cluster", "define-vision").start();
        PhasePlay.work(phase, "AnswerRemarks");

        PhasePlay.rework(phase, "map-cluster", "define-vision");

        assertThat(phase).hasNotPassed("UserTask_DescribeBackground");
        PhasePlay.submits(phase);
    }

    @Test
    void noticesADelayWithoutStoppingAnything() {
        ProcessInstance phase = play.start();

        play.passPlannedDate(phase);

        assertThat(phase).isWaitingAt("UserTask_DescribeBackground");
    }

    private static void studyTheCluster(ProcessInstance phase) {
        PhasePlay.work(phase, "CharacteriseCluster", "IdentifyMarkets", "IdentifyCriticalActivities");
    }

    private static void validate(ProcessInstance phase, boolean validated) {
        assertThat(phase).isWaitingAtExactly("UserTask_ValidateActivity");
        complete(task(phase), withVariables("activityValidated", validated));
    }
}
