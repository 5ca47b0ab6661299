package org.hito.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The outbox in the database. What one transaction has put into it is a batch, told together. */
@Component
class OutboxTable {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutboxTable(JdbcTemplate batches, JdbcClient jdbc, JsonMapper json) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID batch, List<Outbox.Taken> taken) {
        batches.batchUpdate(
                """
                INSERT INTO notification_outbox (id, batch, kind, subject, facts, actor, at, once, next_try)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (once) DO NOTHING
                """,
                taken.stream().map(it -> row(batch, it)).toList());
    }

    private @Nullable Object[] row(UUID batch, Outbox.Taken taken) {
        Occasion occasion = taken.occasion();
        Timestamp at = Timestamp.from(occasion.at());
        return new @Nullable Object[] {
            occasion.id(),
            batch,
            occasion.kind(),
            occasion.subject(),
            json.writeValueAsString(occasion.facts()),
            occasion.actor(),
            at,
            taken.once(),
            at
        };
    }

    /** A batch that nobody else has in hand, its rows locked until the transaction ends. */
    Optional<Batch> claim(Instant now) {
        return jdbc.sql(
                        """
                        SELECT batch, tries FROM notification_outbox WHERE told_at IS NULL AND next_try <= ?
                        ORDER BY next_try, batch LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param(Timestamp.from(now))
                .query((row, n) -> batch(row.getObject("batch", UUID.class), row.getInt("tries")))
                .optional();
    }

    private Batch batch(UUID id, int tries) {
        List<Occasion> occasions = jdbc.sql(
                        """
                        SELECT * FROM notification_outbox WHERE batch = ? AND told_at IS NULL
                        ORDER BY at, id FOR UPDATE SKIP LOCKED
                        """)
                .param(id)
                .query(this::occasion)
                .list();
        return new Batch(id, tries, occasions);
    }

    record Batch(UUID id, int tries, List<Occasion> occasions) {}

    void told(List<Occasion> occasions, Instant now) {
        jdbc.sql("UPDATE notification_outbox SET told_at = ? WHERE id = ANY (?)")
                .params(
                        Timestamp.from(now),
                        occasions.stream().map(Occasion::id).toArray(UUID[]::new))
                .update();
    }

    /** Later each time, as {@link Retry} counts it. */
    void failed(Batch batch, Instant now, String error) {
        jdbc.sql(
                        """
                        UPDATE notification_outbox SET tries = tries + 1, next_try = ?, last_error = ?
                        WHERE batch = ? AND told_at IS NULL
                        """)
                .params(Timestamp.from(now.plus(Retry.after(batch.tries() + 1))), error, batch.id())
                .update();
    }

    /** Whatever has failed is tried again now. */
    int retry(Instant now) {
        return jdbc.sql("UPDATE notification_outbox SET next_try = ? WHERE told_at IS NULL AND tries > 0")
                .param(Timestamp.from(now))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM notification_outbox)")
                .query(Boolean.class)
                .single();
    }

    /** Forgets what was told before that moment and waits for no daily mail. */
    void forget(Instant before) {
        jdbc.sql(
                        """
                        DELETE FROM notification_outbox o WHERE o.told_at < ? AND NOT EXISTS
                          (SELECT 1 FROM notification_notice n WHERE n.occasion = o.id AND n.mail IS NULL)
                        """)
                .param(Timestamp.from(before))
                .update();
    }

    Occasion occasion(ResultSet row, int n) throws SQLException {
        return new Occasion(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                json.readValue(row.getString("facts"), FACTS),
                row.getObject("actor", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
