package org.hito.council.condition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of {@code condition-follow-up} after the condition has changed. */
@Component
class ConditionToken {

    static final String PROCESS = "condition-follow-up";

    private static final String DUE = "BoundaryEvent_DueDatePassed";
    private static final String REMINDER = "BoundaryEvent_DueDateNear";

    private final Processes processes;
    private final InboxTasks tasks;
    private final ConditionDates dates;
    private final CommunityCalendar calendar;

    ConditionToken(Processes processes, InboxTasks tasks, ConditionDates dates, CommunityCalendar calendar) {
        this.processes = processes;
        this.tasks = tasks;
        this.dates = dates;
        this.calendar = calendar;
    }

    void begin(UUID condition, @Nullable UUID initiative) {
        Map<String, Object> facts = new HashMap<>();
        if (initiative != null) {
            facts.put("initiativeId", initiative.toString());
        }
        processes.start(PROCESS, condition.toString(), facts);
    }

    void settled(UUID condition) {
        processes.tell("council.condition-settled", PROCESS, condition.toString(), Map.of());
    }

    void dueMoved(UUID condition, LocalDate due) {
        processes.moveTimer(PROCESS, condition.toString(), DUE, dates.over(due));
        processes.moveTimer(PROCESS, condition.toString(), REMINDER, dates.reminder(due));
        tasks.due(PROCESS, condition.toString(), calendar.endOf(due));
    }

    void rests(UUID condition) {
        processes.moveTimer(PROCESS, condition.toString(), DUE, CommunityCalendar.NEVER);
        processes.moveTimer(PROCESS, condition.toString(), REMINDER, CommunityCalendar.NEVER);
    }
}
