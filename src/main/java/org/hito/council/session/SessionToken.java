package org.hito.council.session;

import java.util.Map;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.springframework.stereotype.Component;

/** Moves the token of {@code council-session} after the session has changed. */
@Component
class SessionToken {

    static final String PROCESS = "council-session";

    private final Processes processes;
    private final InboxTasks tasks;
    private final SessionTable table;

    SessionToken(Processes processes, InboxTasks tasks, SessionTable table) {
        this.processes = processes;
        this.tasks = tasks;
        this.table = table;
    }

    void convened(UUID session) {
        processes.start(PROCESS, session.toString(), Map.of());
    }

    void attended(UUID session) {
        tasks.completeElsewhere(session.toString(), "UserTask_RecordAttendance", facts(session));
    }

    /** A point was opened or left out. */
    void pointTaken(UUID session) {
        tasks.completeElsewhere(session.toString(), "UserTask_OpenSessionItem", facts(session));
    }

    void itemSettled(UUID session) {
        processes.tell("council.item-settled", PROCESS, session.toString(), facts(session));
    }

    void cancelled(UUID session) {
        processes.tell("council.session-cancelled", PROCESS, session.toString(), Map.of());
    }

    /** The task of closing it is done, or whatever else it waited for is over. */
    void closed(UUID session) {
        if (!tasks.completeElsewhere(session.toString(), "UserTask_CloseSession", Map.of())) {
            processes.tell("council.session-closed", PROCESS, session.toString(), Map.of());
        }
    }

    /** What the gateway reads. */
    Map<String, Object> facts(UUID session) {
        return Map.of("outcome", table.get(session).next().name());
    }
}
