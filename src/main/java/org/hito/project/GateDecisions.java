package org.hito.project;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions at gates, in their order; the table refuses any change. */
@Component
public class GateDecisions {

    private static final RowMapper<GateDecision> ROW = (row, n) -> new GateDecision(
            row.getInt("number"),
            Gate.valueOf(row.getString("gate")),
            GateOutcome.valueOf(row.getString("outcome")),
            row.getString("grounds"),
            row.getObject("held_until", LocalDate.class),
            row.getObject("decided_by", UUID.class),
            row.getObject("item", UUID.class),
            row.getBigDecimal("released"),
            row.getTimestamp("at").toInstant());

    private final JdbcClient jdbc;

    GateDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<GateDecision> of(UUID project) {
        return jdbc.sql("SELECT * FROM project_decision WHERE project = ? ORDER BY number")
                .param(project)
                .query(ROW)
                .list();
    }

    /** The one by which it stands where it is. */
    public GateDecision last(UUID project) {
        return jdbc.sql("SELECT * FROM project_decision WHERE project = ? ORDER BY number DESC LIMIT 1")
                .param(project)
                .query(ROW)
                .single();
    }

    /** Keeps a decision on a project whose row is locked. */
    void keep(UUID project, GateDecision decision) {
        jdbc.sql(
                        """
                        INSERT INTO project_decision
                          (project, number, gate, outcome, grounds, held_until, decided_by, item, released, at)
                        SELECT :project, count(*) + 1, :gate, :outcome, :grounds, :until, :by, :item, :released, :at
                        FROM project_decision WHERE project = :project
                        """)
                .param("project", project)
                .param("gate", decision.gate().name())
                .param("outcome", decision.outcome().name())
                .param("grounds", decision.grounds())
                .param("until", decision.heldUntil())
                .param("by", decision.decidedBy())
                .param("item", decision.item())
                .param("released", decision.released())
                .param("at", Timestamp.from(decision.at()))
                .update();
    }
}
