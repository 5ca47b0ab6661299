package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.ResumeInitiative;
import org.springframework.stereotype.Component;

/** Lets work go on after a hold. */
@Component
class ResumeWorkDelegate implements JavaDelegate {

    private final ResumeInitiative resumeInitiative;

    ResumeWorkDelegate(ResumeInitiative resumeInitiative) {
        this.resumeInitiative = resumeInitiative;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        resumeInitiative.resumeWork(initiative);
    }
}
