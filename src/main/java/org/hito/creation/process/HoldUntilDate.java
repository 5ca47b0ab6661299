package org.hito.creation.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.engine.ModelBean;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** The day on which a hold ends by itself. */
@Component("holdUntilDate")
public class HoldUntilDate implements ModelBean {

    /** The engine takes no timer without a date; a hold without one is ended by hand. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final Initiatives initiatives;
    private final CommunityCalendar calendar;

    HoldUntilDate(Initiatives initiatives, CommunityCalendar calendar) {
        this.initiatives = initiatives;
        this.calendar = calendar;
    }

    public Date of(DelegateExecution execution) {
        LocalDate until = initiatives
                .get(UUID.fromString(execution.getProcessBusinessKey()))
                .heldUntil();
        return Date.from(calendar.startOf(until == null ? NEVER : until));
    }
}
