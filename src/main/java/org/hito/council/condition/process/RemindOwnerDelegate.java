package org.hito.council.condition.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.council.condition.LapseCondition;
import org.springframework.stereotype.Component;

/** Tells the owner that the date comes near. */
@Component
class RemindOwnerDelegate implements JavaDelegate {

    private final LapseCondition conditions;

    RemindOwnerDelegate(LapseCondition conditions) {
        this.conditions = conditions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conditions.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
