package org.hito.project.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandIns;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A gate alone: council and advisers are stand-ins. */
@Deployment(resources = "bpmn/project/project-gate.bpmn")
@ExtendWith(StandInsForgotten.class)
class ProjectGateModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE =
            ModelEngine.coveringAllBut("council-approval", "advisory-opinion");

    private String standIns = "";
    private boolean mustMet = true;
    private String decider = "DIRECTOR";
    private int assessed;

    @BeforeEach
    void others() {
        standIns = StandIns.deploy("council-approval", "advisory-opinion");
        ModelEngine.delegate("assessGateDelegate", execution -> {
            assessed++;
            execution.setVariable("mustMet", mustMet);
        });
        ModelEngine.delegate("askDeciderDelegate", execution -> {
            execution.setVariable("decider", decider);
            execution.setVariable("itemId", "item-1");
            execution.setVariable("opinionRequestId", "request-1");
        });
        ModelEngine.delegate("adoptResolutionDelegate", execution -> execution.setVariable("gateOutcome", "KILL"));
        ModelEngine.date("heldUntil", execution -> Date.from(Instant.parse("2030-09-01T04:59:59Z")));
    }

    @AfterEach
    void removeStandIns() {
        repositoryService().deleteDeployment(standIns, true);
    }

    @Test
    void isDecidedByTheDirector() {
        ProcessInstance gate = reached();
        assertThat(gate).isWaitingAtExactly("UserTask_DecideGate");
        assertThat(task(gate)).hasCandidateGroup("director");

        decide(gate, "GO");

        assertThat(gate).isEnded().hasPassed("EndEvent_GateDecided");
    }

    @Test
    void hearsTheAdvisersBeforeTheDirectorDecides() {
        decider = "ADVISED";
        ProcessInstance gate = reached();
        assertThat(gate).isWaitingAtExactly("CallActivity_ConsultAdvisers");

        StandIns.answer("advisory-opinion", gate, "given", "9");

        assertThat(gate).isWaitingAtExactly("UserTask_DecideGate");
    }

    @Test
    void adoptsWhatTheCouncilHasResolved() {
        decider = "COUNCIL";
        ProcessInstance gate = reached();
        assertThat(gate).isWaitingAtExactly("CallActivity_ApproveProject");

        StandIns.answer("council-approval", gate, "resolution", "REJECTED");

        assertThat(gate).isEnded().hasPassed("ServiceTask_AdoptResolution").hasNotPassed("UserTask_DecideGate");
    }

    @Test
    void asksNobodyToGoOnWhereSomethingIsMissing() {
        mustMet = false;
        decider = "COUNCIL";
        ProcessInstance gate = reached();

        assertThat(gate).isWaitingAtExactly("UserTask_DecideUnmet").hasNotPassed("ServiceTask_AskDecider");
        decide(gate, "RECYCLE");

        assertThat(gate).isEnded();
    }

    @Test
    void comesBackToTheGateWhenAHoldIsEndedByHand() {
        ProcessInstance gate = reached();
        decide(gate, "HOLD");
        assertThat(gate).isWaitingAtExactly("UserTask_ResumeProject");

        complete(task(gate));

        assertThat(gate).isWaitingAtExactly("UserTask_DecideGate");
        org.assertj.core.api.Assertions.assertThat(assessed).isEqualTo(2);
    }

    @Test
    void comesBackToTheGateWhenTheDayHasPassed() {
        ProcessInstance gate = reached();
        decide(gate, "HOLD");
        assertThat(job("BoundaryEvent_HoldOver", gate)).hasDueDate(Date.from(Instant.parse("2030-09-01T04:59:59Z")));

        execute(job("BoundaryEvent_HoldOver", gate));

        assertThat(gate).isWaitingAtExactly("UserTask_DecideGate").hasPassed("BoundaryEvent_HoldOver");
    }

    @Test
    void isLookedAtAgainWhenTheMoneyStopsAndWhenItMovesAgain() {
        ProcessInstance gate = reached();

        tell("project.money-stopped");

        assertThat(gate).isWaitingAtExactly("UserTask_DecideUnmet");
        tell("project.money-freed");
        assertThat(gate).isWaitingAtExactly("UserTask_DecideGate");
        org.assertj.core.api.Assertions.assertThat(assessed).isEqualTo(2);
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey("project-1")
                .correlate();
    }

    private static ProcessInstance reached() {
        return runtimeService()
                .startProcessInstanceByKey("project-gate", "project-1", withVariables("initiativeId", "initiative-1"));
    }

    private static void decide(ProcessInstance gate, String outcome) {
        complete(task(gate), withVariables("gateOutcome", outcome));
    }
}
