package org.hito.engine;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Called models, each of one task that is answered with a fact. */
public final class StandIns {

    private StandIns() {}

    /** The deployment, to be removed after the test. */
    public static String deploy(String... ids) {
        DeploymentBuilder deployment = repositoryService().createDeployment();
        Stream.of(ids).forEach(id -> deployment.addModelInstance(id + ".bpmn", model(id)));
        return deployment.deploy().getId();
    }

    /** Ends the called model with a fact. */
    public static void answer(String process, ProcessInstance caller, String fact, String value) {
        complete(task("UserTask_Answer", calledProcessInstance(process, caller)), withVariables(fact, value));
    }

    private static BpmnModelInstance model(String id) {
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_Answer")
                .endEvent()
                .done();
    }
}
