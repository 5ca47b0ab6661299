package org.hito.project.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
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

/** The parent model alone: each stage is a stand-in of one task that ends with the outcome of its gate. */
@Deployment(resources = "bpmn/project/project-gating.bpmn")
@ExtendWith(StandInsForgotten.class)
class ProjectGatingModelTest {

    private static final String PROJECT = "project-1";
    private static final List<String> STAGES = List.of("Idea", "Screening", "Formulation", "Execution", "Closing");

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ModelEngine.coveringAllBut("project-stage");

    private String standIns = "";

    @BeforeEach
    void stages() {
        standIns = StandIns.deploy("project-stage");
    }

    @AfterEach
    void removeStandIns() {
        repositoryService().deleteDeployment(standIns, true);
    }

    @Test
    void leadsFromTheIdeaToTheClosingByFiveGates() {
        ProcessInstance project = proposedAndAt("Closing");

        decide(project, "GO");

        assertThat(project).isEnded().hasPassed("EndEvent_ProjectClosed");
    }

    @Test
    void tellsEachStageItsProjectItsInitiativeAndItsGate() {
        ProcessInstance project = proposedAndAt("Formulation");

        assertThat(calledProcessInstance("project-stage", project))
                .hasBusinessKey(PROJECT)
                .variables()
                .containsEntry("initiativeId", "initiative-1")
                .containsEntry("gate", "G2");
    }

    @ParameterizedTest
    @CsvSource({
        "Idea, Idea",
        "Screening, Idea",
        "Formulation, Screening",
        "Execution, Formulation",
        "Closing, Execution"
    })
    void sendsAProjectBackToTheStageBefore(String stage, String before) {
        ProcessInstance project = proposedAndAt(stage);

        decide(project, "RECYCLE");

        assertThat(project).isWaitingAtExactly("CallActivity_" + before);
    }

    @ParameterizedTest
    @CsvSource({"Idea", "Screening", "Formulation", "Execution", "Closing"})
    void endsAProjectThatIsKilled(String stage) {
        ProcessInstance project = proposedAndAt(stage);

        decide(project, "KILL");

        assertThat(project).isEnded().hasPassed("EndEvent_" + stage + "Killed");
    }

    @Test
    void opensAnotherCycleWhileDeliverablesAreOpen() {
        ProcessInstance project = proposedAndAt("Execution");

        decide(project, "CYCLE");
        assertThat(project).isWaitingAtExactly("CallActivity_Execution");

        decide(project, "GO");
        assertThat(project).isWaitingAtExactly("CallActivity_Closing");
    }

    @Test
    void endsWithItsInitiative() {
        ProcessInstance project = proposedAndAt("Execution");

        runtimeService()
                .createMessageCorrelation("initiative.withdrawn")
                .processInstanceBusinessKey(PROJECT)
                .correlate();

        assertThat(project).isEnded().hasPassed("EndEvent_EndedWithInitiative");
        org.junit.jupiter.api.Assertions.assertEquals(
                0, taskService().createTaskQuery().count());
    }

    private static ProcessInstance proposedAndAt(String stage) {
        ProcessInstance project = runtimeService()
                .startProcessInstanceByKey("project-gating", PROJECT, withVariables("initiativeId", "initiative-1"));
        STAGES.subList(0, STAGES.indexOf(stage)).forEach(passed -> decide(project, "GO"));
        assertThat(project).isWaitingAtExactly("CallActivity_" + stage);
        return project;
    }

    private static void decide(ProcessInstance project, String outcome) {
        String open = runtimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(project.getId())
                .singleResult()
                .getId();
        taskService()
                .complete(
                        taskService()
                                .createTaskQuery()
                                .processInstanceId(open)
                                .singleResult()
                                .getId(),
                        withVariables("gateOutcome", outcome));
    }
}
