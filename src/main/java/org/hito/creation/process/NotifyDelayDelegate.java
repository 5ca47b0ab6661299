package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.NotifyDelay;
import org.springframework.stereotype.Component;

/** Gives notice that the phase has run past its planned date. */
@Component
class NotifyDelayDelegate implements JavaDelegate {

    private final NotifyDelay notifyDelay;

    NotifyDelayDelegate(NotifyDelay notifyDelay) {
        this.notifyDelay = notifyDelay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        notifyDelay.execute(initiative, ModelPhase.of(execution));
    }
}
