package org.hito.council.advisory.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.advisory.Consultations;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Until when opinions are taken. */
@Component("opinionDeadline")
public class OpinionDeadline implements ModelBean {

    private final Consultations consultations;

    OpinionDeadline(Consultations consultations) {
        this.consultations = consultations;
    }

    public Date of(DelegateExecution execution) {
        return Date.from(consultations
                .get(UUID.fromString(execution.getProcessBusinessKey()))
                .deadline());
    }
}
