package org.hito.creation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when an initiative is on hold. */
@Component
class Holds {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID initiative, Instant since) {
        jdbc.sql("INSERT INTO creation_hold (initiative, since) VALUES (?, ?)")
                .params(initiative, Timestamp.from(since))
                .update();
    }

    /** Ends the running hold; when it had begun. */
    Optional<Instant> end(UUID initiative, Instant at) {
        return jdbc.sql("UPDATE creation_hold SET ended = ? WHERE initiative = ? AND ended IS NULL RETURNING since")
                .params(Timestamp.from(at), initiative)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
