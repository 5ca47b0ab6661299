package org.hito.actor.enrolment.process;

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

@Deployment(resources = "bpmn/actor/firm-enrolment.bpmn")
@ExtendWith(StandInsForgotten.class)
class FirmEnrolmentModelTest {

    private static final String ENROLMENT = "enrolment-1";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut();

    @Test
    void endsAtOnceForAFirmThatIsNotEligible() {
        assertThat(given(false, false)).isEnded().hasPassed("EndEvent_FirmNotEligible");
    }

    @Test
    void letsTheDirectorDecideOnAFirmOfNoOtherInitiative() {
        ProcessInstance enrolment = given(true, false);
        assertThat(enrolment).isWaitingAt("UserTask_DecideEnrolment");
        assertThat(task(enrolment)).hasCandidateGroup("director");

        complete(task(enrolment), withVariables("admitted", true));

        assertThat(enrolment).isEnded().hasPassed("EndEvent_FirmEnrolled");
    }

    @Test
    void asksAFirmOfAnotherInitiativeForItsIdentityFirst() {
        ProcessInstance enrolment = given(true, true);
        assertThat(enrolment).isWaitingAt("UserTask_DeclarePrimaryIdentity");
        assertThat(task(enrolment)).hasCandidateGroup("professional");

        complete(task(enrolment));
        assertThat(enrolment).isWaitingAt("UserTask_DecideEnrolment");
        complete(task(enrolment), withVariables("admitted", false));

        assertThat(enrolment).isEnded().hasPassed("EndEvent_EnrolmentDeclined");
    }

    @Test
    void endsWhereverItStandsWhenItIsTakenBack() {
        ProcessInstance enrolment = given(true, true);

        runtimeService()
                .createMessageCorrelation("actor.enrolment-dropped")
                .processInstanceBusinessKey(ENROLMENT)
                .correlate();

        assertThat(enrolment).isEnded().hasPassed("EndEvent_RequestDropped");
    }

    private static ProcessInstance given(boolean eligible, boolean identityNeeded) {
        ModelEngine.delegate("checkEligibilityDelegate", execution -> {
            execution.setVariable("eligible", eligible);
            execution.setVariable("identityNeeded", identityNeeded);
        });
        return runtimeService()
                .startProcessInstanceByKey("firm-enrolment", ENROLMENT, withVariables("initiativeId", "initiative-1"));
    }
}
