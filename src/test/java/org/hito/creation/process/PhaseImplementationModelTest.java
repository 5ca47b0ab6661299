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

@Deployment(resources = "bpmn/creation/phase-implementation.bpmn")
@ExtendWith(StandInsForgotten.class)
class PhaseImplementationModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private PhasePlay play;

    @BeforeEach
    void phase() {
        play = new PhasePlay("phase-implementation");
    }

    @Test
    void runsTheMethodStepByStepAndSubmits() {
        ProcessInstance phase = play.start();

        PhasePlay.work(
                phase,
                "PromoteInitiative",
                "PrioritiseActivities",
                "ScheduleActivities",
                "PlanCommunication",
                "LinkBeneficiaries");

        PhasePlay.submits(phase);
    }

    @Test
    void reopensChosenStepsInALaterRound() {
        ProcessInstance phase = play.inRound(2, "schedule-activities").start();
        PhasePlay.work(phase, "AnswerRemarks");

        PhasePlay.rework(phase, "schedule-activities");

        assertThat(phase).hasNotPassed("UserTask_PromoteInitiative");
        PhasePlay.submits(phase);
    }

    @Test
    void noticesADelayWithoutStoppingAnything() {
        ProcessInstance phase = play.start();

        play.passPlannedDate(phase);

        assertThat(phase).isWaitingAt("UserTask_PromoteInitiative");
    }
}
