package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.EnterPhase;
import org.springframework.stereotype.Component;

/** Enters the phase that its model leads; {@code round} is the number of the submission to come. */
@Component
class EnterPhaseDelegate implements JavaDelegate {

    private final EnterPhase enterPhase;

    EnterPhaseDelegate(EnterPhase enterPhase) {
        this.enterPhase = enterPhase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("round", enterPhase.execute(initiative, ModelPhase.of(execution)));
    }
}
