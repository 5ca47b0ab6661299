package org.hito.creation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** When the phases should be done, and the reminders that hang on it. */
@Component
public class PlannedDates {

    private static final String REMINDER = "StartEvent_PlannedDatePassed";

    private final Initiatives initiatives;
    private final CommunityCalendar calendar;
    private final Processes processes;
    private final InboxTasks tasks;

    PlannedDates(Initiatives initiatives, CommunityCalendar calendar, Processes processes, InboxTasks tasks) {
        this.initiatives = initiatives;
        this.calendar = calendar;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** The end of the day for which the milestone of a phase is planned. */
    public Instant of(UUID initiative, Phase phase) {
        return calendar.endOf(initiatives.planned(initiative, phase));
    }

    /** Tasks and reminder of a phase follow its date. */
    void follow(Initiative initiative, Phase phase) {
        Instant due = end(initiative, phase);
        String key = initiative.id().toString();
        tasks.due(PhaseModels.process(phase), key, due);
        processes.moveTimer(PhaseModels.process(phase), key, REMINDER, due);
    }

    /** The reminder of the running phase waits longer by the length of a hold. */
    void remindLater(Initiative initiative, Duration heldFor) {
        Phase phase = initiative.phase();
        if (phase != null) {
            processes.moveTimer(
                    PhaseModels.process(phase),
                    initiative.id().toString(),
                    REMINDER,
                    end(initiative, phase).plus(heldFor));
        }
    }

    private Instant end(Initiative initiative, Phase phase) {
        return calendar.endOf(initiative.milestone(phase).planned());
    }
}
