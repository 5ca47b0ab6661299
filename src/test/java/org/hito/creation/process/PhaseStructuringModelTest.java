package org.hito.creation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"bpmn/creation/phase-structuring.bpmn", "bpmn/council/advisory-opinion.bpmn"})
@ExtendWith(StandInsForgotten.class)
class PhaseStructuringModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut("advisory-opinion");

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
    void hearsTheAdvisoryCouncilOnThePlanBeforeTheCheck() {
        ModelEngine.delegate(
                "callAdvisersDelegate",
                execution -> execution.setVariable("seats", Variables.untypedValue(List.of("seat-1"), true)));
        ModelEngine.delegate("closeConsultationDelegate", execution -> {});
        ModelEngine.date("opinionDeadline", execution -> Date.from(Instant.parse("2030-03-08T22:00:00Z")));
        ProcessInstance phase = play.advised().start();
        workAllSteps(phase);
        assertThat(phase).isWaitingAtExactly("CallActivity_ConsultAdvisers");
        ProcessInstance consultation = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("request-1")
                .singleResult();

        complete(task(consultation));

        assertThat(phase).hasPassed("CallActivity_ConsultAdvisers", "ServiceTask_CheckReadiness");
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
