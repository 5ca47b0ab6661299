package org.hito.project.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

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
import org.junit.jupiter.params.provider.CsvSource;

/** A stage alone: the gate at its end is a stand-in. */
@Deployment(resources = "bpmn/project/project-stage.bpmn")
@ExtendWith(StandInsForgotten.class)
class ProjectStageModelTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut("project-gate");

    private String standIns = "";
    private String work = "NONE";
    private boolean flagged;

    @BeforeEach
    void gate() {
        standIns = StandIns.deploy("project-gate");
        ModelEngine.delegate("enterStageDelegate", execution -> execution.setVariable("work", work));
        ModelEngine.delegate("checkScopeDelegate", execution -> execution.setVariable("flagged", flagged));
    }

    @AfterEach
    void removeStandIns() {
        repositoryService().deleteDeployment(standIns, true);
    }

    @Test
    void bringsANewIdeaStraightToItsGate() {
        passesTheGate(started("NONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "REVISE_IDEA, ReviseIdea",
        "FORMULATE_PROJECT, FormulateProject",
        "REPORT_PROGRESS, ReportProgress",
        "REPORT_RESULTS, ReportResults"
    })
    void asksForTheWorkOfTheStageFromTeamAndGroup(String asked, String step) {
        ProcessInstance stage = started(asked);

        works(stage, step);

        passesTheGate(stage);
    }

    @Test
    void bringsACleanScreeningToTheGate() {
        ProcessInstance stage = started("SCREEN_PROJECT");

        works(stage, "ScreenProject");

        assertThat(stage).hasPassed("ServiceTask_CheckScope");
        passesTheGate(stage);
    }

    @Test
    void hasTheDirectorAnswerWhatWasFlaggedFirst() {
        flagged = true;
        ProcessInstance stage = started("SCREEN_PROJECT");
        works(stage, "ScreenProject");

        assertThat(stage).isWaitingAtExactly("UserTask_AnswerScopeFlags");
        assertThat(task(stage)).hasCandidateGroup("director");
        complete(task(stage));

        passesTheGate(stage);
    }

    private ProcessInstance started(String asked) {
        work = asked;
        return runtimeService()
                .startProcessInstanceByKey("project-stage", "project-1", withVariables("initiativeId", "initiative-1"));
    }

    private static void works(ProcessInstance stage, String step) {
        assertThat(stage).isWaitingAtExactly("UserTask_" + step);
        for (String role : new String[] {"director", "professional", "group"}) {
            assertThat(task(stage)).hasCandidateGroup(role);
        }
        complete(task(stage));
    }

    private static void passesTheGate(ProcessInstance stage) {
        assertThat(stage).isWaitingAtExactly("CallActivity_PassGate");
        StandIns.answer("project-gate", stage, "gateOutcome", "GO");
        assertThat(stage).isEnded().hasPassed("EndEvent_StageDecided");
    }
}
