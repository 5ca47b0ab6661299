package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.BeginOperation;
import org.springframework.stereotype.Component;

/** Begins the operation. */
@Component
class BeginOperationDelegate implements JavaDelegate {

    private final BeginOperation beginOperation;

    BeginOperationDelegate(BeginOperation beginOperation) {
        this.beginOperation = beginOperation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        beginOperation.execute(initiative);
    }
}
