package org.hito.council.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.RoundOfItem;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** When an adjourned item is called again by itself. */
@Component("adjournedUntil")
public class AdjournedUntil implements ModelBean {

    private final RoundOfItem rounds;

    AdjournedUntil(RoundOfItem rounds) {
        this.rounds = rounds;
    }

    public Date of(DelegateExecution execution) {
        return Date.from(rounds.calledAgain(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
