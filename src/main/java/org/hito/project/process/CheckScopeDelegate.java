package org.hito.project.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.project.CheckScope;
import org.springframework.stereotype.Component;

/** Holds the project against the scope of the direction and tells the gateway whether something was flagged. */
@Component
class CheckScopeDelegate implements JavaDelegate {

    private final CheckScope checkScope;

    CheckScopeDelegate(CheckScope checkScope) {
        this.checkScope = checkScope;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "flagged", checkScope.execute(ProjectKey.of(execution), execution.getProcessDefinitionId()));
    }
}
