package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.CheckReadiness;
import org.springframework.stereotype.Component;

/** Checks the readiness and tells the gateway whether nothing is missing. */
@Component
class CheckReadinessDelegate implements JavaDelegate {

    private final CheckReadiness checkReadiness;

    CheckReadinessDelegate(CheckReadiness checkReadiness) {
        this.checkReadiness = checkReadiness;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        boolean met = checkReadiness.execute(
                initiative, (Integer) execution.getVariable("round"), execution.getProcessDefinitionId());
        execution.setVariable("checksMet", met);
    }
}
