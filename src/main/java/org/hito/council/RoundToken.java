package org.hito.council;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of {@code council-approval} after the round has changed. */
@Component
class RoundToken {

    static final String PROCESS = "council-approval";
    static final String DEADLINE = "BoundaryEvent_RoundDeadline";
    static final String ADJOURNMENT = "CatchEvent_AdjournmentOver";

    private final Processes processes;
    private final InboxTasks tasks;

    RoundToken(Processes processes, InboxTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    /** Calls the body on an item for the first time. */
    void begin(UUID item, @Nullable UUID initiative) {
        Map<String, Object> facts = new HashMap<>();
        if (initiative != null) {
            facts.put("initiativeId", initiative.toString());
        }
        processes.start(PROCESS, item.toString(), facts);
    }

    /** An adjourned item no longer comes back by itself. */
    void waitsForSession(UUID item) {
        processes.moveTimer(PROCESS, item.toString(), ADJOURNMENT, CommunityCalendar.NEVER);
    }

    /** The seat has done what its task asks for; completing it also asks whether the round is closed. */
    void seatDone(UUID item, UUID seat) {
        tasks.completeForSeat(item.toString(), seat);
    }

    void roundClosed(UUID item) {
        processes.tell("council.round-closed", PROCESS, item.toString(), Map.of());
    }

    /** False where nothing waits for it any more. */
    boolean roundResumed(UUID item) {
        return processes.tell("council.round-resumed", PROCESS, item.toString(), Map.of());
    }

    void deadlineMoved(UUID item, java.time.Instant deadline) {
        processes.moveTimer(PROCESS, item.toString(), DEADLINE, deadline);
        tasks.due(PROCESS, item.toString(), deadline);
    }
}
