package org.hito.actor.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.ChainLink;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of enrolments. */
@Component
class EnrolmentTable {

    private static final String SELECT =
            "SELECT e.*, o.name AS firm FROM enrolment e JOIN organisation o ON o.id = e.organisation";

    private final JdbcClient jdbc;

    EnrolmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever counts in how many initiatives a firm takes part, or adds one, does so alone. */
    void lockFirm(UUID organisation) {
        jdbc.sql("SELECT id FROM organisation WHERE id = ? FOR UPDATE")
                .param(organisation)
                .query(UUID.class)
                .single();
    }

    Enrolment lock(UUID id) {
        jdbc.sql("SELECT id FROM enrolment WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    Enrolment get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("problem.enrolment-not-found"));
    }

    Optional<Enrolment> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE e.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** Newest first. */
    List<Enrolment> of(UUID initiative) {
        return jdbc.sql(SELECT + " WHERE e.initiative = ? ORDER BY e.requested_at DESC, e.id")
                .param(initiative)
                .query((row, n) -> row(row))
                .list();
    }

    List<Enrolment> ofFirm(UUID organisation) {
        return jdbc.sql(SELECT + " WHERE e.organisation = ? ORDER BY e.requested_at DESC, e.id")
                .param(organisation)
                .query((row, n) -> row(row))
                .list();
    }

    /** Initiatives other than this one in which the firm takes part, or for which it is proposed. */
    List<UUID> others(UUID organisation, UUID initiative) {
        return jdbc.sql(
                        "SELECT initiative FROM enrolment WHERE organisation = ? AND initiative <> ? AND status IN ('REQUESTED', 'ENROLLED') ORDER BY requested_at")
                .params(organisation, initiative)
                .query(UUID.class)
                .list();
    }

    void add(Enrolment it) {
        jdbc.sql(
                        """
                        INSERT INTO enrolment (id, initiative, organisation, chain_link, why, requested_by, requested_at, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(it.id())
                .param(it.initiative())
                .param(it.organisation())
                .param(it.chainLink().name())
                .param(it.why())
                .param(it.requestedBy())
                .param(Timestamp.from(it.requestedAt()))
                .param(it.status().name())
                .update();
    }

    void checked(UUID id, List<String> reasons, String decisionTable) {
        jdbc.sql("UPDATE enrolment SET reasons = ?, decision_table = ?, status = ? WHERE id = ?")
                .params(
                        reasons.toArray(String[]::new),
                        decisionTable,
                        (reasons.isEmpty() ? EnrolmentStatus.REQUESTED : EnrolmentStatus.NOT_ELIGIBLE).name(),
                        id)
                .update();
    }

    void identified(UUID id, UUID primaryInitiative, String fit) {
        jdbc.sql("UPDATE enrolment SET primary_initiative = ?, fit = ? WHERE id = ?")
                .params(primaryInitiative, fit, id)
                .update();
    }

    void end(UUID id, EnrolmentStatus status, @Nullable UUID by, Instant at, @Nullable String grounds) {
        jdbc.sql("UPDATE enrolment SET status = ?, decided_by = ?, decided_at = ?, grounds = ? WHERE id = ?")
                .param(status.name())
                .param(by)
                .param(Timestamp.from(at))
                .param(grounds)
                .param(id)
                .update();
    }

    Optional<UUID> identity(UUID organisation) {
        return jdbc.sql("SELECT initiative FROM organisation_identity WHERE organisation = ?")
                .param(organisation)
                .query(UUID.class)
                .optional();
    }

    void identity(UUID organisation, UUID initiative, UUID by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO organisation_identity (organisation, initiative, declared_by, declared_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (organisation) DO UPDATE SET initiative = excluded.initiative,
                          declared_by = excluded.declared_by, declared_at = excluded.declared_at
                        """)
                .params(organisation, initiative, by, Timestamp.from(at))
                .update();
    }

    /** Whatever firm takes part in one initiative identifies with that one, and nobody with an initiative that is not theirs. */
    void forgetIdentity(UUID organisation, UUID left) {
        jdbc.sql(
                        """
                        DELETE FROM organisation_identity WHERE organisation = :organisation AND (initiative = :left
                          OR (SELECT count(*) FROM enrolment WHERE organisation = :organisation AND status IN ('REQUESTED', 'ENROLLED')) < 2)
                        """)
                .param("organisation", organisation)
                .param("left", left)
                .update();
    }

    private static Enrolment row(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("initiative", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("firm"),
                ChainLink.valueOf(row.getString("chain_link")),
                row.getString("why"),
                row.getObject("requested_by", UUID.class),
                row.getTimestamp("requested_at").toInstant(),
                EnrolmentStatus.valueOf(row.getString("status")),
                Arrays.asList((String[]) row.getArray("reasons").getArray()),
                row.getString("decision_table"),
                row.getObject("primary_initiative", UUID.class),
                row.getString("fit"),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at") == null
                        ? null
                        : row.getTimestamp("decided_at").toInstant(),
                row.getString("grounds"));
    }
}
