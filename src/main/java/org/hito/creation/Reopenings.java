package org.hito.creation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones that were reopened, by the condition that lapsed. */
@Component
public class Reopenings {

    private static final RowMapper<Reopening> ROW = (row, n) -> new Reopening(
            row.getObject("condition", UUID.class),
            row.getObject("initiative", UUID.class),
            Phase.valueOf(row.getString("phase")),
            row.getString("text"),
            row.getObject("due", LocalDate.class),
            row.getString("answer"));

    private final JdbcClient jdbc;

    Reopenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reopening reopening, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO creation_reopening (condition, initiative, phase, text, due, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        reopening.condition(),
                        reopening.initiative(),
                        reopening.phase().name(),
                        reopening.text(),
                        reopening.due(),
                        Timestamp.from(now))
                .update();
    }

    public Reopening get(UUID condition) {
        return jdbc.sql("SELECT * FROM creation_reopening WHERE condition = ?")
                .param(condition)
                .query(ROW)
                .single();
    }

    Optional<Reopening> ofItem(UUID item) {
        return jdbc.sql("SELECT * FROM creation_reopening WHERE item = ?")
                .param(item)
                .query(ROW)
                .optional();
    }

    /** Those that are not decided, in a fixed order. */
    List<Reopening> open(UUID initiative) {
        return jdbc.sql("SELECT * FROM creation_reopening WHERE initiative = ? AND ended_at IS NULL ORDER BY condition")
                .param(initiative)
                .query(ROW)
                .list();
    }

    void asked(UUID condition, UUID item) {
        jdbc.sql("UPDATE creation_reopening SET item = ? WHERE condition = ?")
                .params(item, condition)
                .update();
    }

    void answered(UUID condition, String answer) {
        jdbc.sql("UPDATE creation_reopening SET answer = ? WHERE condition = ?")
                .params(answer, condition)
                .update();
    }

    void ended(UUID condition, Instant now) {
        jdbc.sql("UPDATE creation_reopening SET ended_at = ? WHERE condition = ?")
                .params(Timestamp.from(now), condition)
                .update();
    }
}
