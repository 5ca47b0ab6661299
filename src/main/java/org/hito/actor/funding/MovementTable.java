package org.hito.actor.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what came in and what was spent. What a form told and tells otherwise later stays, and counts no more. */
@Component
class MovementTable {

    private final JdbcClient jdbc;

    MovementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count, in their order. */
    List<Movement> of(UUID contribution) {
        return jdbc.sql(
                        "SELECT * FROM contribution_movement WHERE contribution = ? AND NOT undone ORDER BY day, recorded_at, id")
                .param(contribution)
                .query((row, n) -> new Movement(
                        row.getObject("id", UUID.class),
                        contribution,
                        Movement.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("concept"),
                        row.getString("payee"),
                        List.of((String[]) row.getArray("evidence").getArray()),
                        row.getString("told_by"),
                        row.getObject("recorded_by", UUID.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    void add(Movement it) {
        jdbc.sql(
                        """
                        INSERT INTO contribution_movement
                          (id, contribution, kind, day, amount, concept, payee, evidence, told_by, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(it.id())
                .param(it.contribution())
                .param(it.kind().name())
                .param(it.day())
                .param(it.amount())
                .param(it.concept())
                .param(it.payee())
                .param(it.evidence().toArray(String[]::new))
                .param(it.toldBy())
                .param(it.recordedBy())
                .param(Timestamp.from(it.recordedAt()))
                .update();
    }

    /** How much came in otherwise than by this form, or was spent, as a number of movements. */
    int besides(UUID contribution, String form) {
        return jdbc.sql(
                        "SELECT count(*) FROM contribution_movement WHERE contribution = ? AND NOT undone AND told_by <> ?")
                .params(contribution, form)
                .query(Integer.class)
                .single();
    }

    void undo(UUID contribution, String form) {
        jdbc.sql("UPDATE contribution_movement SET undone = true WHERE contribution = ? AND told_by = ?")
                .params(contribution, form)
                .update();
    }
}
