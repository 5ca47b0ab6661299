package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.SuspendWork;
import org.springframework.stereotype.Component;

/** Lets the work below the running life of an initiative rest. */
@Component
class SuspendWorkDelegate implements JavaDelegate {

    private final SuspendWork suspendWork;

    SuspendWorkDelegate(SuspendWork suspendWork) {
        this.suspendWork = suspendWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        suspendWork.execute(initiative);
    }
}
