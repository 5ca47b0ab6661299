package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.CheckMobilisation;
import org.springframework.stereotype.Component;

/** Checks the mobilisation and tells the gateway whether nothing is missing. */
@Component
class CheckMobilisationDelegate implements JavaDelegate {

    private final CheckMobilisation checkMobilisation;

    CheckMobilisationDelegate(CheckMobilisation checkMobilisation) {
        this.checkMobilisation = checkMobilisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        boolean met = checkMobilisation.execute(
                initiative, (Integer) execution.getVariable("round"), execution.getProcessDefinitionId());
        execution.setVariable("checksMet", met);
    }
}
