package org.hito.council.condition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/council/condition-follow-up.bpmn")
@ExtendWith(StandInsForgotten.class)
class ConditionFollowUpModelTest {

    private static final String CONDITION = "condition-1";
    private static final String MEET = "UserTask_MeetCondition";
    private static final String VERIFY = "UserTask_VerifyCondition";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    private final List<String> done = new ArrayList<>();
    private boolean moneyStopped;

    @BeforeEach
    void beans() {
        ModelEngine.delegate("remindOwnerDelegate", execution -> done.add("reminded"));
        ModelEngine.delegate("lapseConditionDelegate", execution -> {
            done.add("lapsed");
            execution.setVariable("moneyStopped", moneyStopped);
        });
        ModelEngine.cycle("conditionReminder", execution -> "R/2030-03-01T05:00:00Z/P100Y");
        ModelEngine.date("conditionOver", execution -> Date.from(Instant.parse("2030-03-09T05:00:00Z")));
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void isMetWhenAnotherPersonHasVerifiedIt() {
        ProcessInstance condition = given();
        assertThat(task(condition)).hasCandidateGroup("owner");

        complete(task(condition));

        assertThat(condition).isWaitingAt(VERIFY);
        assertThat(task(condition)).hasCandidateGroup("chair");
        assertThat(task(condition)).hasCandidateGroup("secretary");
        complete(task(condition), withVariables("outcome", "MET"));
        assertThat(condition).isEnded().hasPassed("EndEvent_ConditionMet");
    }

    @Test
    void goesBackToItsOwnerWhenWhatWasShownIsNotEnough() {
        ProcessInstance condition = given();
        complete(task(condition));

        complete(task(condition), withVariables("outcome", "NOT_ENOUGH"));

        assertThat(condition).isWaitingAt(MEET);
        complete(task(condition));
        complete(task(condition), withVariables("outcome", "MET"));
        assertThat(condition).isEnded();
    }

    @Test
    void remindsItsOwnerAndGoesOnWaiting() {
        ProcessInstance condition = given();
        assertThat(job("BoundaryEvent_DueDateNear", condition))
                .hasDueDate(Date.from(Instant.parse("2030-03-01T05:00:00Z")));

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2030-03-01T05:00:01Z")));
        execute(job("BoundaryEvent_DueDateNear", condition));

        assertThat(done).containsExactly("reminded");
        assertThat(condition).isWaitingAt(MEET).hasPassed("EndEvent_OwnerReminded");
        assertThat(job("BoundaryEvent_DueDateNear", condition))
                .as("left to move when the date is extended")
                .hasDueDate(Date.from(Instant.parse("2130-03-01T05:00:00Z")));
    }

    @Test
    void lapsesWhenItsDayIsOver() {
        ProcessInstance condition = given();

        execute(job("BoundaryEvent_DueDatePassed", condition));

        assertThat(done).containsExactly("lapsed");
        assertThat(condition).isEnded().hasPassed("EndEvent_ConditionLapsed");
    }

    @Test
    void isMetLateWhereItStoppedMoney() {
        moneyStopped = true;
        ProcessInstance condition = given();

        execute(job("BoundaryEvent_DueDatePassed", condition));

        assertThat(condition).isWaitingAt(MEET);
        complete(task(condition));
        complete(task(condition), withVariables("outcome", "MET"));
        assertThat(condition).isEnded().hasPassed("EndEvent_ConditionMet").hasNotPassed("EndEvent_ConditionLapsed");
    }

    @Test
    void doesNotLapseWhileItIsVerified() {
        ProcessInstance condition = given();
        complete(task(condition));

        assertThat(job("BoundaryEvent_DueDatePassed", condition)).isNull();
    }

    @Test
    void endsWhereverItStandsWhenItIsSettledOtherwise() {
        ProcessInstance open = given();
        tell();
        assertThat(open).isEnded().hasPassed("EndEvent_ConditionSettled");

        ProcessInstance shown = given();
        complete(task(shown));
        tell();
        assertThat(shown).isEnded().hasPassed("EndEvent_ConditionSettled");
    }

    private static ProcessInstance given() {
        return runtimeService()
                .startProcessInstanceByKey(
                        "condition-follow-up", CONDITION, withVariables("initiativeId", "initiative-1"));
    }

    private static void tell() {
        runtimeService()
                .createMessageCorrelation("council.condition-settled")
                .processInstanceBusinessKey(CONDITION)
                .correlate();
    }
}
