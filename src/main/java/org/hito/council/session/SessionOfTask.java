package org.hito.council.session;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The session of a task, for whoever has the task. */
@Component
public class SessionOfTask {

    private final SessionTable table;

    SessionOfTask(SessionTable table) {
        this.table = table;
    }

    public Session get(UUID id) {
        return table.get(id);
    }
}
