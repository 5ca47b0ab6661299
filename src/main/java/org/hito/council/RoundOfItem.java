package org.hito.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few facts of an item's last round that its process asks for, each by one small question. */
@Component
public class RoundOfItem {

    /** Far enough for a round that is adjourned until somebody resumes it. */
    private static final Instant BY_HAND = Instant.parse("2999-12-31T00:00:00Z");

    /** @param initiative null for an item that is about none */
    public record Belonging(UUID body, @Nullable UUID initiative, Instant deadline) {}

    private final JdbcClient jdbc;
    private final WorkingDays days;

    RoundOfItem(JdbcClient jdbc, WorkingDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    public boolean isClosed(UUID item) {
        return jdbc.sql("SELECT count(*) = 0 FROM council_round WHERE item = ? AND status = 'OPEN'")
                .param(item)
                .query(Boolean.class)
                .single();
    }

    public Instant deadline(UUID item) {
        return belonging(item).deadline();
    }

    /** When an adjourned item is called again by itself. */
    public Instant calledAgain(UUID item) {
        return jdbc.sql("SELECT adjourned_until FROM council_round WHERE item = ? ORDER BY number DESC LIMIT 1")
                .param(item)
                .query((row, n) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(days::startOf)
                .orElse(BY_HAND);
    }

    public Belonging belonging(UUID item) {
        return jdbc.sql(
                        """
                        SELECT i.body, i.initiative, r.deadline FROM council_item i JOIN council_round r ON r.item = i.id
                        WHERE i.id = ? ORDER BY r.number DESC LIMIT 1
                        """)
                .param(item)
                .query((row, n) -> new Belonging(
                        row.getObject("body", UUID.class),
                        row.getObject("initiative", UUID.class),
                        row.getTimestamp("deadline").toInstant()))
                .single();
    }
}
