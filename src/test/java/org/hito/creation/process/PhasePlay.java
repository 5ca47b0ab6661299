package org.hito.creation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.hito.engine.ModelEngine;

/** Plays one run of a phase model: which round it is, what the check says, which steps the director reopens. */
final class PhasePlay {

    private final String process;
    private final List<String> notices = new ArrayList<>();
    private int round = 1;
    private boolean checksMet = true;
    private boolean advised;
    private List<String> reopened = List.of();

    PhasePlay(String process) {
        this.process = process;
        ModelEngine.delegate("enterPhaseDelegate", execution -> execution.setVariable("round", round));
        ModelEngine.delegate("checkMobilisationDelegate", execution -> execution.setVariable("checksMet", checksMet));
        ModelEngine.delegate("checkReadinessDelegate", execution -> execution.setVariable("checksMet", checksMet));
        ModelEngine.delegate("requestOpinionsDelegate", execution -> {
            execution.setVariable("advised", advised);
            execution.setVariable("opinionRequestId", "request-1");
        });
        ModelEngine.delegate("compileDossierDelegate", execution -> execution.setVariable("itemId", "item-" + round));
        ModelEngine.delegate("notifyDelayDelegate", execution -> notices.add(execution.getProcessBusinessKey()));
        ModelEngine.rows("reworkSteps", execution -> reopened);
        ModelEngine.date("plannedDate", execution -> Date.from(Instant.parse("2030-06-30T05:00:00Z")));
    }

    PhasePlay withGaps() {
        checksMet = false;
        return this;
    }

    PhasePlay advised() {
        advised = true;
        return this;
    }

    PhasePlay inRound(int number, String... reopenedSteps) {
        round = number;
        reopened = List.of(reopenedSteps);
        return this;
    }

    ProcessInstance start() {
        return runtimeService()
                .startProcessInstanceByKey(process, "initiative-1", withVariables("initiativeId", "initiative-1"));
    }

    /** Completes the steps one after the other, each being the only one open at its turn. */
    static void work(ProcessInstance phase, String... steps) {
        for (String step : steps) {
            assertThat(phase).isWaitingAtExactly("UserTask_" + step);
            assertThat(task(phase)).hasCandidateGroup("director");
            complete(task(phase));
        }
    }

    static void submits(ProcessInstance phase) {
        assertThat(phase).isWaitingAtExactly("UserTask_SubmitMilestone");
        complete(task(phase));
        assertThat(phase).isEnded().hasPassed("ServiceTask_CompileDossier", "EndEvent_PhaseSubmitted");
    }

    /** Completes all reopened steps, which are open together, each with the form of its step. */
    static void rework(ProcessInstance phase, String... forms) {
        List<Task> tasks = taskService()
                .createTaskQuery()
                .processInstanceId(phase.getId())
                .initializeFormKeys()
                .list();
        assertThat(tasks).allMatch(task -> task.getTaskDefinitionKey().equals("UserTask_ReworkStep"));
        assertThat(tasks).extracting(task -> task.getCamundaFormRef().getKey()).containsExactlyInAnyOrder(forms);
        tasks.forEach(task -> complete(task));
    }

    /** Passes the planned date; whatever was open stays open. */
    void passPlannedDate(ProcessInstance phase) {
        List<String> openBefore = runtimeService().getActiveActivityIds(phase.getId());
        execute(job("StartEvent_PlannedDatePassed", phase));
        assertThat(notices).containsExactly("initiative-1");
        assertThat(phase).hasPassed("EndEvent_DelayNotified").isNotEnded();
        assertThat(runtimeService().getActiveActivityIds(phase.getId())).isEqualTo(openBefore);
    }
}
