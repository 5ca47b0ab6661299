package org.hito.council.condition.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.council.condition.ConditionDates;
import org.hito.council.condition.ConditionList;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/**
 * When the owner of a condition is reminded of it. A cycle and not a day, so that a timer is left to move when the date is
 * extended after the reminder; its next turn by itself is never reached.
 */
@Component("conditionReminder")
public class ConditionReminder implements ModelBean {

    private static final String ONE_TURN = "P100Y";

    private final ConditionList conditions;
    private final ConditionDates dates;

    ConditionReminder(ConditionList conditions, ConditionDates dates) {
        this.conditions = conditions;
        this.dates = dates;
    }

    public String of(DelegateExecution execution) {
        UUID condition = UUID.fromString(execution.getProcessBusinessKey());
        return "R/" + dates.reminder(conditions.ofTask(condition).due()) + "/" + ONE_TURN;
    }
}
