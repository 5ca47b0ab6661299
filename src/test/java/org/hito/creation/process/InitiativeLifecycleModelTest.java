package org.hito.creation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parent model alone: phases and council are stand-ins of one task each. */
@Deployment(resources = "bpmn/creation/initiative-lifecycle.bpmn")
@ExtendWith(StandInsForgotten.class)
class InitiativeLifecycleModelTest {

    private static final String INITIATIVE = "initiative-1";
    private static final List<String> PHASES = List.of("Mobilisation", "Strategy", "Structuring", "Implementation");
    private static final String[] STAND_INS = {
        "phase-mobilisation", "phase-strategy", "phase-structuring", "phase-implementation", "council-approval"
    };

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut(STAND_INS);

    private String standIns = "";
    private int operationsBegun;

    @BeforeEach
    void phasesAndCouncil() {
        standIns = StandIns.deploy(STAND_INS);
        ModelEngine.delegate("beginOperationDelegate", execution -> operationsBegun++);
        ModelEngine.delegate("suspendWorkDelegate", execution -> below(execution.getProcessInstanceId())
                .forEach(instance -> runtimeService().suspendProcessInstanceById(instance.getId())));
        ModelEngine.delegate("resumeWorkDelegate", execution -> below(execution.getProcessInstanceId())
                .forEach(instance -> runtimeService().activateProcessInstanceById(instance.getId())));
        ModelEngine.date("holdUntilDate", execution -> Date.from(Instant.parse("2030-09-01T05:00:00Z")));
    }

    @AfterEach
    void removeStandIns() {
        repositoryService().deleteDeployment(standIns, true);
    }

    @Test
    void leadsFromRegistrationThroughFourPhasesAndTheLaunchIntoOperation() {
        ProcessInstance life = register();
        approveUntil(life, "RecordLaunch");
        assertThat(life).isWaitingAtExactly("UserTask_RecordLaunch");
        assertThat(task(life)).hasCandidateGroup("director");
        complete(task(life));

        submit(life, "Implementation");
        resolve(life, "Implementation", "APPROVED");

        assertThat(life).isEnded().hasPassedInOrder("ServiceTask_BeginOperation", "EndEvent_Operating");
        assertThat(operationsBegun).isOne();
    }

    @Test
    void opensTheNextPhaseByAResolutionOnly() {
        ProcessInstance life = register();

        submit(life, "Mobilisation");

        assertThat(life).isWaitingAtExactly("CallActivity_ApproveMobilisation").hasNotPassed("CallActivity_Strategy");
        resolve(life, "Mobilisation", "APPROVED_WITH_CONDITIONS");
        assertThat(life).isWaitingAtExactly("CallActivity_Strategy");
    }

    @Test
    void givesPhasesTheKeyOfTheInitiativeAndTheCouncilTheKeyOfItsItem() {
        ProcessInstance life = register();

        ProcessInstance phase = calledProcessInstance("phase-mobilisation", life);
        assertThat(phase).hasBusinessKey(INITIATIVE).variables().containsEntry("initiativeId", INITIATIVE);

        submit(life, "Mobilisation");
        ProcessInstance council = calledProcessInstance("council-approval", life);
        assertThat(council)
                .hasBusinessKey("item-of-Mobilisation")
                .variables()
                .containsEntry("initiativeId", INITIATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mobilisation", "Strategy", "Structuring", "Implementation"})
    void returnsToThePhaseAndMovesOnWhenTheNextRoundApproves(String phase) {
        ProcessInstance life = register();
        approveUntil(life, phase);
        submit(life, phase);

        resolve(life, phase, "RETURNED");

        assertThat(life).isWaitingAtExactly("CallActivity_" + phase);
        submit(life, phase);
        resolve(life, phase, "APPROVED");
        assertThat(life).hasPassed("Gateway_" + phase + "Resolution").hasNotPassed("EndEvent_" + phase + "Rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mobilisation", "Strategy", "Structuring", "Implementation"})
    void endsWhenAMilestoneIsRejected(String phase) {
        ProcessInstance life = register();
        approveUntil(life, phase);
        submit(life, phase);

        resolve(life, phase, "REJECTED");

        assertThat(life).isEnded().hasPassed("EndEvent_" + phase + "Rejected");
    }

    @Test
    void holdsTheRunningWorkUntilItIsResumedAgainAndAgain() {
        ProcessInstance life = register();

        for (int time = 1; time <= 2; time++) {
            tell("initiative.held");
            assertThatThrownBy(() -> submit(life, "Mobilisation"))
                    .isInstanceOf(SuspendedEntityInteractionException.class);
            tell("initiative.resumed");
        }

        submit(life, "Mobilisation");
        assertThat(life).isWaitingAtExactly("CallActivity_ApproveMobilisation");
    }

    @Test
    void resumesOnTheDateToWhichItWasHeld() {
        ProcessInstance life = register();
        tell("initiative.held");
        assertThat(job("CatchEvent_HoldOver", life)).hasDueDate(Date.from(Instant.parse("2030-09-01T05:00:00Z")));

        execute(job("CatchEvent_HoldOver", life));

        assertThat(life).hasPassed("EndEvent_InitiativeResumed");
        submit(life, "Mobilisation");
        assertThat(life).isWaitingAtExactly("CallActivity_ApproveMobilisation");
    }

    @Test
    void endsWithEverythingBelowItWhenWithdrawn() {
        ProcessInstance life = register();
        submit(life, "Mobilisation");

        tell("initiative.withdrawn");

        assertThat(life).isEnded().hasPassed("EndEvent_Withdrawn");
        assertThat(taskService().createTaskQuery().count()).isZero();
    }

    @Test
    void canBeWithdrawnWhileOnHold() {
        ProcessInstance life = register();
        tell("initiative.held");

        tell("initiative.withdrawn");

        assertThat(life).isEnded().hasPassed("EndEvent_Withdrawn");
    }

    private static List<ProcessInstance> below(String root) {
        return runtimeService().createProcessInstanceQuery().rootProcessInstanceId(root).list().stream()
                .filter(instance -> !instance.getId().equals(root))
                .toList();
    }

    private static ProcessInstance register() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "initiative-lifecycle", INITIATIVE, withVariables("initiativeId", INITIATIVE));
    }

    /** Approves phase by phase, launch included, until the named phase or the launch stands open. */
    private static void approveUntil(ProcessInstance life, String stop) {
        for (String phase : PHASES) {
            if (phase.equals(stop)) {
                return;
            }
            submit(life, phase);
            resolve(life, phase, "APPROVED");
            if (phase.equals("Structuring") && !stop.equals("RecordLaunch")) {
                complete(task(life));
            } else if (phase.equals("Structuring")) {
                return;
            }
        }
    }

    private static void submit(ProcessInstance life, String phase) {
        StandIns.answer("phase-" + phase.toLowerCase(Locale.ROOT), life, "itemId", "item-of-" + phase);
    }

    private static void resolve(ProcessInstance life, String phase, String resolution) {
        assertThat(life).isWaitingAtExactly("CallActivity_Approve" + phase);
        StandIns.answer("council-approval", life, "resolution", resolution);
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(INITIATIVE)
                .correlate();
    }
}
