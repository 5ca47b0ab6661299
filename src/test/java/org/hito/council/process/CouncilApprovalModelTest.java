package org.hito.council.process;

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
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.List;
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

@Deployment(resources = "bpmn/council/council-approval.bpmn")
@ExtendWith(StandInsForgotten.class)
class CouncilApprovalModelTest {

    private static final String ITEM = "item-1";
    private static final String VOTE = "UserTask_VoteOnMilestone";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private final Deque<List<String>> rolls = new ArrayDeque<>();
    private final Deque<String> outcomes = new ArrayDeque<>();
    private boolean settled;
    private int roundsOpened;

    @BeforeEach
    void council() {
        ModelEngine.delegate("openRoundDelegate", execution -> {
            roundsOpened++;
            execution.setVariable("seats", Variables.untypedValue(rolls.remove(), true));
        });
        ModelEngine.delegate("closeRoundDelegate", execution -> execution.setVariable("outcome", outcomes.remove()));
        ModelEngine.condition("roundClosed", execution -> settled);
        ModelEngine.date("roundDeadline", execution -> Date.from(Instant.parse("2030-03-08T22:00:00Z")));
        ModelEngine.date("adjournedUntil", execution -> Date.from(Instant.parse("2030-04-01T13:00:00Z")));
    }

    @Test
    void decidesWhenTheLastSeatHasVoted() {
        ProcessInstance approval = givenRounds(round("DECIDED", "seat-1", "seat-2", "seat-3"));

        voteOf("seat-1");
        voteOf("seat-2");
        assertThat(approval).isWaitingAt(VOTE);
        voteOf("seat-3");

        assertThat(approval).isEnded().hasPassed("EndEvent_Decided");
        assertThat(roundsOpened).isOne();
    }

    @Test
    void asksEverySeatAtOnceAndKeepsNoCopyOfTheRoll() {
        ProcessInstance approval = givenRounds(round("DECIDED", "seat-1", "seat-2"));

        assertThat(seatsAsked()).containsExactlyInAnyOrder("seat-1", "seat-2");
        assertThat(taskService().createTaskQuery().taskCandidateGroup("seat").count())
                .isEqualTo(2);
        assertThat(runtimeService().getVariables(approval.getId())).doesNotContainKey("seats");
    }

    @Test
    void closesAtOnceWhenTheRemainingBallotsCannotChangeTheResult() {
        ProcessInstance approval = givenRounds(round("DECIDED", "seat-1", "seat-2", "seat-3"));

        voteOf("seat-1");
        settled = true;
        voteOf("seat-2");

        assertThat(approval).isEnded().hasPassed("EndEvent_Decided");
    }

    @Test
    void closesWhenTheRoundWasClosedByAnAct() {
        ProcessInstance approval = givenRounds(round("DECIDED", "seat-1", "seat-2"));

        tell("council.round-closed");

        assertThat(approval).isEnded().hasPassed("BoundaryEvent_RoundClosed", "EndEvent_Decided");
    }

    @Test
    void callsTheItemAgainWhenTheDeadlineFindsNoQuorum() {
        ProcessInstance approval = givenRounds(round("LAPSED", "seat-1", "seat-2"), round("DECIDED", "seat-1"));

        execute(job("BoundaryEvent_RoundDeadline", approval));

        assertThat(approval).isWaitingAt(VOTE).hasPassed("BoundaryEvent_RoundDeadline");
        assertThat(roundsOpened).isEqualTo(2);
        voteOf("seat-1");
        assertThat(approval).isEnded();
    }

    @Test
    void waitsForTheDateToWhichTheChairAdjourned() {
        ProcessInstance approval = givenRounds(round("HELD", "seat-1"), round("DECIDED", "seat-1"));
        tell("council.round-closed");
        assertThat(approval).isWaitingAt("Gateway_RoundHeld");
        assertThat(job("CatchEvent_AdjournmentOver", approval))
                .hasDueDate(Date.from(Instant.parse("2030-04-01T13:00:00Z")));

        execute(job("CatchEvent_AdjournmentOver", approval));

        assertThat(approval).isWaitingAt(VOTE);
        voteOf("seat-1");
        assertThat(approval).isEnded();
    }

    @Test
    void resumesByHandBeforeTheDate() {
        ProcessInstance approval = givenRounds(round("HELD", "seat-1"), round("DECIDED", "seat-1"));
        tell("council.round-closed");

        tell("council.round-resumed");

        assertThat(approval).isWaitingAt(VOTE).hasPassed("CatchEvent_RoundResumed");
        assertThat(roundsOpened).isEqualTo(2);
        voteOf("seat-1");
        assertThat(approval).isEnded();
    }

    @Test
    void hasTheChairCallAgainWhenNobodyIsLeftToVote() {
        ProcessInstance approval = givenRounds(round("NOBODY_LEFT"), round("DECIDED", "seat-1"));
        assertThat(approval).isWaitingAt("UserTask_CallAgain");
        assertThat(task(approval)).hasCandidateGroup("chair");
        assertThat(task(approval)).hasCandidateGroup("secretary");

        complete(task(approval));

        assertThat(approval).isWaitingAt(VOTE);
        voteOf("seat-1");
        assertThat(approval).isEnded();
    }

    private record Round(String outcome, List<String> roll) {}

    private static Round round(String outcome, String... roll) {
        return new Round(outcome, List.of(roll));
    }

    private ProcessInstance givenRounds(Round... rounds) {
        for (Round round : rounds) {
            rolls.add(round.roll());
            outcomes.add(round.outcome());
        }
        return runtimeService()
                .startProcessInstanceByKey("council-approval", ITEM, withVariables("initiativeId", "initiative-1"));
    }

    private static List<String> seatsAsked() {
        return taskService().createTaskQuery().taskDefinitionKey(VOTE).list().stream()
                .map(CouncilApprovalModelTest::seatOf)
                .toList();
    }

    private static String seatOf(Task task) {
        return (String) taskService().getVariable(task.getId(), "seat");
    }

    private static void voteOf(String seat) {
        complete(taskService().createTaskQuery().taskDefinitionKey(VOTE).list().stream()
                .filter(task -> seat.equals(seatOf(task)))
                .findFirst()
                .orElseThrow());
    }

    private static void tell(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(ITEM)
                .correlate();
    }
}
