package org.hito.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did the tasks of a process, for following it; for whoever may see the initiative it belongs to. */
@Component
public class TasksOfProcess {

    /**
     * A task that is open or done.
     *
     * @param assignee who has it now, or null
     * @param seat set for a ballot, which is read on the page of its round
     */
    public record TaskTrace(
            String id,
            String element,
            boolean open,
            @Nullable UUID seat,
            @Nullable UUID assignee,
            Instant created,
            @Nullable UUID doneBy,
            @Nullable Instant doneAt) {}

    private final JdbcClient jdbc;

    TasksOfProcess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks of an element, oldest first; cancelled ones are left out. */
    public List<TaskTrace> at(String processInstance, String element) {
        return jdbc.sql(
                        """
                        SELECT id, element, state, seat, assignee, created, done_by, done_at FROM inbox_task
                        WHERE process_instance = ? AND element = ? AND state <> 'CANCELLED' ORDER BY created, id
                        """)
                .params(processInstance, element)
                .query((row, n) -> {
                    Timestamp doneAt = row.getTimestamp("done_at");
                    return new TaskTrace(
                            row.getString("id"),
                            row.getString("element"),
                            row.getString("state").equals("OPEN"),
                            row.getObject("seat", UUID.class),
                            row.getObject("assignee", UUID.class),
                            row.getTimestamp("created").toInstant(),
                            row.getObject("done_by", UUID.class),
                            doneAt == null ? null : doneAt.toInstant());
                })
                .list();
    }
}
