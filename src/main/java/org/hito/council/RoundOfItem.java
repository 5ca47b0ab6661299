package org.hito.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few facts of an item's last round that its process asks for, each by one small question. */
@Component
public class RoundOfItem {

    /**
     * @param initiative null for an item that is about none
     * @param project set for a project at a gate, else null
     */
    public record Belonging(UUID body, @Nullable UUID initiative, @Nullable UUID project, Instant deadline) {}

    private final JdbcClient jdbc;
    private final CommunityCalendar calendar;

    RoundOfItem(JdbcClient jdbc, CommunityCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
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
                .map(calendar::startOf)
                .orElse(CommunityCalendar.NEVER);
    }

    /** What the items are called, by their ids. */
    public Map<UUID, String> titles(Collection<UUID> items) {
        return jdbc
                .sql("SELECT id, title FROM council_item WHERE id = ANY (?)")
                .param(items.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Belonging belonging(UUID item) {
        return jdbc.sql(
                        """
                        SELECT i.body, i.initiative, i.project, r.deadline FROM council_item i JOIN council_round r ON r.item = i.id
                        WHERE i.id = ? ORDER BY r.number DESC LIMIT 1
                        """)
                .param(item)
                .query((row, n) -> new Belonging(
                        row.getObject("body", UUID.class),
                        row.getObject("initiative", UUID.class),
                        row.getObject("project", UUID.class),
                        row.getTimestamp("deadline").toInstant()))
                .single();
    }
}
