package org.hito.council.session.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.engine.ModelEngine;
import org.hito.engine.StandInsForgotten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/council/council-session.bpmn")
@ExtendWith(StandInsForgotten.class)
class CouncilSessionModelTest {

    private static final String SESSION = "session-1";
    private static final String OPEN = "UserTask_OpenSessionItem";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    @Test
    void goesThroughItsAgendaPointByPoint() {
        ProcessInstance session = given();
        assertThat(session).isWaitingAt("UserTask_RecordAttendance");
        assertThat(task(session)).hasCandidateGroup("chair");
        assertThat(task(session)).hasCandidateGroup("owner");

        next(session, "POINT_WAITING");
        assertThat(session).isWaitingAt(OPEN);
        next(session, "POINT_OPEN");
        assertThat(session).isWaitingAt("CatchEvent_ItemSettled");
        tell("council.item-settled", "POINT_WAITING");
        assertThat(session).isWaitingAt(OPEN);
        next(session, "ALL_TREATED");

        assertThat(session).isWaitingAt("UserTask_CloseSession");
        complete(task(session));
        assertThat(session).isEnded().hasPassed("EndEvent_SessionClosed");
    }

    @Test
    void asksForTheNextPointWhenOneIsLeftWithoutAQuorum() {
        ProcessInstance session = given();
        next(session, "POINT_WAITING");

        next(session, "POINT_WAITING");

        assertThat(session).isWaitingAt(OPEN);
    }

    @Test
    void isCancelledUntilItBegins() {
        ProcessInstance session = given();

        tell("council.session-cancelled", "ALL_TREATED");

        assertThat(session).isEnded().hasPassed("EndEvent_SessionCancelled");
    }

    @Test
    void isClosedWhereverItStands() {
        ProcessInstance waiting = given();
        next(waiting, "POINT_WAITING");
        tell("council.session-closed", "ALL_TREATED");
        assertThat(waiting).isEnded().hasPassed("EndEvent_ClosedBefore");

        ProcessInstance voting = given();
        next(voting, "POINT_OPEN");
        tell("council.session-closed", "ALL_TREATED");
        assertThat(voting).isEnded().hasPassed("EndEvent_ClosedBefore");
    }

    private static ProcessInstance given() {
        return runtimeService().startProcessInstanceByKey("council-session", SESSION);
    }

    private static void next(ProcessInstance session, String outcome) {
        complete(task(session), withVariables("outcome", outcome));
    }

    private static void tell(String message, String outcome) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(SESSION)
                .setVariable("outcome", outcome)
                .correlate();
    }
}
