package org.hito.actor.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what the council was asked to allow. */
@Component
class OverrideTable {

    private static final String SELECT =
            """
            SELECT v.*, s.name AS service_name, s.line, s.initiative, i.name AS initiative_name, o.name AS firm, d.id AS delivery
            FROM service_override v
            JOIN cluster_service s ON s.id = v.service
            JOIN initiative i ON i.id = s.initiative
            JOIN organisation o ON o.id = v.organisation
            LEFT JOIN service_delivery d ON d.override = v.id
            """;

    private final JdbcClient jdbc;

    OverrideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ServiceOverride> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE v.id = ?")
                .param(id)
                .query(OverrideTable::row)
                .optional();
    }

    Optional<ServiceOverride> ofItem(UUID item) {
        return jdbc.sql(SELECT + " WHERE v.item = ?")
                .param(item)
                .query(OverrideTable::row)
                .optional();
    }

    /** One that the council has granted and no delivery has used; the caller holds the lock of the firm. */
    Optional<ServiceOverride> usable(UUID service, UUID organisation) {
        return jdbc.sql(SELECT + " WHERE v.service = ? AND v.organisation = ? AND v.status = 'GRANTED' AND d.id IS NULL"
                        + " ORDER BY v.decided_at LIMIT 1")
                .params(service, organisation)
                .query(OverrideTable::row)
                .optional();
    }

    List<ServiceOverride> ofService(UUID service) {
        return jdbc.sql(SELECT + " WHERE v.service = ? ORDER BY v.requested_at DESC, v.id")
                .param(service)
                .query(OverrideTable::row)
                .list();
    }

    /** The newest first, a page and one row more. */
    List<ServiceOverride> page(Collection<UUID> initiatives, @Nullable Cursor before, int rows) {
        var query = jdbc.sql(SELECT + " WHERE s.initiative = ANY (:initiatives)"
                        + (before == null ? "" : " AND (v.requested_at, v.id) < (:at, :id)")
                        + " ORDER BY v.requested_at DESC, v.id DESC LIMIT :rows")
                .param("initiatives", initiatives.toArray(UUID[]::new))
                .param("rows", rows);
        query = before == null
                ? query
                : query.param("at", Timestamp.from(before.instant(0))).param("id", before.id(1));
        return query.query(OverrideTable::row).list();
    }

    void add(UUID id, UUID service, ServiceDelivery earlier, UUID item, String grounds, UUID by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO service_override (id, service, organisation, earlier, item, grounds, status, requested_by, requested_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)
                        """)
                .params(id, service, earlier.organisation(), earlier.id(), item, grounds, by, Timestamp.from(now))
                .update();
    }

    void decide(UUID id, ServiceOverride.Status status, UUID round, Instant at) {
        jdbc.sql("UPDATE service_override SET status = ?, round = ?, decided_at = ? WHERE id = ?")
                .params(status.name(), round, Timestamp.from(at), id)
                .update();
    }

    private static ServiceOverride row(ResultSet row, int n) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new ServiceOverride(
                row.getObject("id", UUID.class),
                row.getObject("service", UUID.class),
                row.getString("service_name"),
                row.getObject("initiative", UUID.class),
                row.getString("initiative_name"),
                row.getObject("organisation", UUID.class),
                row.getString("firm"),
                ServiceLine.valueOf(row.getString("line")),
                row.getObject("earlier", UUID.class),
                row.getObject("item", UUID.class),
                row.getString("grounds"),
                ServiceOverride.Status.valueOf(row.getString("status")),
                row.getObject("requested_by", UUID.class),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("round", UUID.class),
                decided == null ? null : decided.toInstant(),
                row.getObject("delivery", UUID.class));
    }
}
