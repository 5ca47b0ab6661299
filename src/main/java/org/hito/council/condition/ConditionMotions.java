package org.hito.council.condition;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bodies are asked about their conditions. */
@Component
class ConditionMotions {

    private final JdbcClient jdbc;

    ConditionMotions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until null to waive the condition */
    record Motion(UUID condition, @Nullable LocalDate until, String grounds) {}

    void add(UUID item, UUID condition, @Nullable LocalDate until, String grounds) {
        jdbc.sql("INSERT INTO council_condition_motion (item, condition, until, grounds) VALUES (?, ?, ?, ?)")
                .param(item)
                .param(condition)
                .param(until)
                .param(grounds)
                .update();
    }

    Optional<Motion> find(UUID item) {
        return jdbc.sql("SELECT condition, until, grounds FROM council_condition_motion WHERE item = ?")
                .param(item)
                .query((row, n) -> new Motion(
                        row.getObject("condition", UUID.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("grounds")))
                .optional();
    }

    void settle(UUID item, Instant at) {
        jdbc.sql("UPDATE council_condition_motion SET settled_at = ? WHERE item = ?")
                .params(Timestamp.from(at), item)
                .update();
    }
}
