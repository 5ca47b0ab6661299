package org.hito.council.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.RoundOfItem;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Asked by the multi-instance task after each completion. */
@Component("roundClosed")
public class RoundClosedCheck implements ModelBean {

    private final RoundOfItem rounds;

    RoundClosedCheck(RoundOfItem rounds) {
        this.rounds = rounds;
    }

    public boolean test(DelegateExecution execution) {
        return rounds.isClosed(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
