package org.hito.council.condition.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.condition.ConditionDates;
import org.hito.council.condition.ConditionList;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** When the day of a condition is over; never, where it was over before and the condition is met late. */
@Component("conditionOver")
public class ConditionOver implements ModelBean {

    private final ConditionList conditions;
    private final ConditionDates dates;

    ConditionOver(ConditionList conditions, ConditionDates dates) {
        this.conditions = conditions;
        this.dates = dates;
    }

    public Date of(DelegateExecution execution) {
        UUID condition = UUID.fromString(execution.getProcessBusinessKey());
        return Date.from(dates.lapse(conditions.ofTask(condition)));
    }
}
