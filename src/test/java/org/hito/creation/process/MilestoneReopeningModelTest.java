package org.hito.creation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

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

@Deployment(resources = {"bpmn/creation/milestone-reopening.bpmn", "bpmn/council/council-approval.bpmn"})
@ExtendWith(StandInsForgotten.class)
class MilestoneReopeningModelTest {

    private static final String CONDITION = "condition-1";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut("council-approval");

    private String resolution = "APPROVED";
    private int asked;

    @BeforeEach
    void council() {
        ModelEngine.delegate(
                "reopenMilestoneDelegate", execution -> execution.setVariable("itemId", "item-" + ++asked));
        ModelEngine.delegate(
                "openRoundDelegate",
                execution -> execution.setVariable("seats", Variables.untypedValue(List.of("seat-1"), true)));
        ModelEngine.delegate("closeRoundDelegate", execution -> {
            execution.setVariable("outcome", "DECIDED");
            execution.setVariable("resolution", resolution);
        });
        ModelEngine.condition("roundClosed", execution -> false);
        ModelEngine.date("roundDeadline", execution -> Date.from(Instant.parse("2030-03-08T22:00:00Z")));
    }

    @Test
    void endsWhenTheCouncilLetsTheMilestoneStand() {
        ProcessInstance reopening = given();
        assertThat(reopening).isWaitingAt("CallActivity_ApproveMilestone");

        vote("APPROVED");

        assertThat(reopening).isEnded().hasPassed("EndEvent_MilestoneStands");
    }

    @Test
    void asksTheDirectorAndThenTheCouncilAgainWhenItIsReturned() {
        ProcessInstance reopening = given();

        vote("RETURNED");

        assertThat(reopening).isWaitingAt("UserTask_AnswerLapse");
        assertThat(task(reopening)).hasCandidateGroup("director");
        complete(task(reopening));
        vote("APPROVED");
        assertThat(reopening).isEnded();
        org.assertj.core.api.Assertions.assertThat(asked).isEqualTo(2);
    }

    @Test
    void endsWhenTheCouncilRejectsIt() {
        ProcessInstance reopening = given();

        vote("REJECTED");

        assertThat(reopening).isEnded().hasPassed("EndEvent_MilestoneRejected");
    }

    @Test
    void goesWithItsInitiative() {
        ProcessInstance reopening = given();

        runtimeService()
                .createMessageCorrelation("initiative.withdrawn")
                .processInstanceId(reopening.getId())
                .correlate();

        assertThat(reopening).isEnded().hasPassed("EndEvent_ReopeningDropped");
    }

    private void vote(String next) {
        resolution = next;
        complete(taskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_VoteOnMilestone")
                .singleResult());
    }

    private static ProcessInstance given() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "milestone-reopening", CONDITION, withVariables("initiativeId", "initiative-1"));
    }
}
