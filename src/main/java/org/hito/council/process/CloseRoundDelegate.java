package org.hito.council.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.council.CloseRound;
import org.springframework.stereotype.Component;

/** Closes the round if its deadline did, and tells the gateways how it ended. */
@Component
class CloseRoundDelegate implements JavaDelegate {

    private final CloseRound closeRound;

    CloseRoundDelegate(CloseRound closeRound) {
        this.closeRound = closeRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CloseRound.Ended ended = closeRound.byProcess(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("outcome", ended.ending().name());
        execution.setVariable(
                "resolution", ended.outcome() == null ? null : ended.outcome().name());
    }
}
