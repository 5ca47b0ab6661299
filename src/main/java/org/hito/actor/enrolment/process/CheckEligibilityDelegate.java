package org.hito.actor.enrolment.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.actor.enrolment.CheckEligibility;
import org.springframework.stereotype.Component;

/** Tells the gateways what the rules say of the firm. */
@Component
class CheckEligibilityDelegate implements JavaDelegate {

    private final CheckEligibility check;

    CheckEligibilityDelegate(CheckEligibility check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CheckEligibility.Verdict verdict =
                check.execute(UUID.fromString(execution.getProcessBusinessKey()), execution.getProcessDefinitionId());
        execution.setVariable("eligible", verdict.eligible());
        execution.setVariable("identityNeeded", verdict.identityNeeded());
    }
}
