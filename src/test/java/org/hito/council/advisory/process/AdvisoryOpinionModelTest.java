package org.hito.council.advisory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/council/advisory-opinion.bpmn")
@ExtendWith(StandInsForgotten.class)
class AdvisoryOpinionModelTest {

    private static final String REQUEST = "request-1";
    private static final String ANSWER = "UserTask_GiveOpinion";
    private static final List<String> NINE =
            IntStream.rangeClosed(1, 9).mapToObj(n -> "seat-" + n).toList();

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    @BeforeEach
    void advisers() {
        ModelEngine.delegate(
                "callAdvisersDelegate",
                execution -> execution.setVariable("seats", Variables.untypedValue(NINE, true)));
        ModelEngine.delegate("closeConsultationDelegate", execution -> {});
        ModelEngine.date("opinionDeadline", execution -> Date.from(Instant.parse("2030-03-08T22:00:00Z")));
    }

    @Test
    void asksAllNineAtOnceAndEndsWithTheLastAnswer() {
        ProcessInstance consultation = asked();
        assertThat(open()).hasSize(9);
        assertThat(taskService().createTaskQuery().taskCandidateGroup("adviser").count())
                .isEqualTo(9);

        open().subList(0, 8).forEach(task -> complete(task));
        assertThat(consultation).isWaitingAt(ANSWER);
        complete(open().get(0));

        assertThat(consultation).isEnded().hasPassed("ServiceTask_CloseConsultation");
    }

    @Test
    void endsWhenTheDateHasPassed() {
        ProcessInstance consultation = asked();
        assertThat(job("BoundaryEvent_OpinionDeadline", consultation))
                .hasDueDate(Date.from(Instant.parse("2030-03-08T22:00:00Z")));

        execute(job("BoundaryEvent_OpinionDeadline", consultation));

        assertThat(consultation).isEnded().hasPassed("EndEvent_OpinionsGathered");
        assertThat(open()).isEmpty();
    }

    @Test
    void endsWhenTheDirectorClosesIt() {
        ProcessInstance consultation = asked();
        complete(open().get(0));

        runtimeService()
                .createMessageCorrelation("council.consultation-closed")
                .processInstanceBusinessKey(REQUEST)
                .correlate();

        assertThat(consultation).isEnded().hasPassed("BoundaryEvent_ConsultationClosed");
        assertThat(open()).isEmpty();
    }

    private static ProcessInstance asked() {
        return runtimeService()
                .startProcessInstanceByKey("advisory-opinion", REQUEST, withVariables("initiativeId", "initiative-1"));
    }

    private static List<Task> open() {
        return taskService().createTaskQuery().taskDefinitionKey(ANSWER).list();
    }
}
