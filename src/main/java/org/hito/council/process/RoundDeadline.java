package org.hito.council.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.RoundOfItem;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** When the timer of an open round is due. */
@Component("roundDeadline")
public class RoundDeadline implements ModelBean {

    private final RoundOfItem rounds;

    RoundDeadline(RoundOfItem rounds) {
        this.rounds = rounds;
    }

    public Date of(DelegateExecution execution) {
        return Date.from(rounds.deadline(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
