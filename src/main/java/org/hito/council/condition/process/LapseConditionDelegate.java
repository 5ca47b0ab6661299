package org.hito.council.condition.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.council.condition.LapseCondition;
import org.springframework.stereotype.Component;

/** The day is over and nothing was shown. */
@Component
class LapseConditionDelegate implements JavaDelegate {

    private final LapseCondition lapse;

    LapseConditionDelegate(LapseCondition lapse) {
        this.lapse = lapse;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("moneyStopped", lapse.execute(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
