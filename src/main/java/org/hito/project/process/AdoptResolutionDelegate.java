package org.hito.project.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.project.GateDecisions;
import org.springframework.stereotype.Component;

/** Tells the model what the council's resolution, already in force, has meant for the project. */
@Component
class AdoptResolutionDelegate implements JavaDelegate {

    private final GateDecisions decisions;

    AdoptResolutionDelegate(GateDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "gateOutcome",
                decisions.last(ProjectKey.of(execution)).outcome().name());
    }
}
