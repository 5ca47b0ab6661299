package org.hito.council.advisory.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.council.advisory.CloseConsultation;
import org.springframework.stereotype.Component;

/** Closes the consultation if nobody has yet. */
@Component
class CloseConsultationDelegate implements JavaDelegate {

    private final CloseConsultation close;

    CloseConsultationDelegate(CloseConsultation close) {
        this.close = close;
    }

    @Override
    public void execute(DelegateExecution execution) {
        close.byProcess(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
