package org.hito.creation.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.creation.PlannedDates;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** The end of the day for which the milestone of the running phase is planned. */
@Component("plannedDate")
public class PlannedDate implements ModelBean {

    private final PlannedDates dates;

    PlannedDate(PlannedDates dates) {
        this.dates = dates;
    }

    public Date of(DelegateExecution execution) {
        return Date.from(dates.of(UUID.fromString(execution.getProcessBusinessKey()), ModelPhase.of(execution)));
    }
}
