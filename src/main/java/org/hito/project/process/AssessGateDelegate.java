package org.hito.project.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.project.AssessGate;
import org.springframework.stereotype.Component;

/** Assesses what the project brings and tells the gateway whether everything is there that must be. */
@Component
class AssessGateDelegate implements JavaDelegate {

    private final AssessGate assessGate;

    AssessGateDelegate(AssessGate assessGate) {
        this.assessGate = assessGate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "mustMet", assessGate.execute(ProjectKey.of(execution), execution.getProcessDefinitionId()));
    }
}
