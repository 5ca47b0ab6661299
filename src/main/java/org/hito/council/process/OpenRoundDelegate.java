package org.hito.council.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.hito.council.OpenRound;
import org.springframework.stereotype.Component;

/** Opens a round and hands its voting seats to the multi-instance task, without storing them as a variable. */
@Component
class OpenRoundDelegate implements JavaDelegate {

    private final OpenRound openRound;

    OpenRoundDelegate(OpenRound openRound) {
        this.openRound = openRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> seats = openRound.execute(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(UUID::toString)
                .toList();
        execution.setVariable("seats", Variables.untypedValue(seats, true));
    }
}
