package org.hito.actor.delivery;

import java.math.BigDecimal;
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

/** Rows of the catalogue. */
@Component
class ServiceTable {

    private static final String SELECT =
            """
            SELECT s.*, i.name AS initiative_name,
              (SELECT count(*) FROM service_delivery d WHERE d.service = s.id) AS deliveries
            FROM cluster_service s JOIN initiative i ON i.id = s.initiative
            """;

    /** What is looked for; nulls leave a side open. */
    record Filter(Collection<UUID> initiatives, @Nullable ServiceLine line, @Nullable Charging charging) {}

    private final JdbcClient jdbc;

    ServiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClusterService> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE s.id = ?")
                .param(id)
                .query(ServiceTable::row)
                .optional();
    }

    /** Those still offered by these initiatives, by name. */
    List<ClusterService> offered(Collection<UUID> initiatives) {
        return jdbc.sql(SELECT + " WHERE s.initiative = ANY (?) AND s.retired_at IS NULL ORDER BY lower(s.name), s.id")
                .param(initiatives.toArray(UUID[]::new))
                .query(ServiceTable::row)
                .list();
    }

    /** By name, a page and one row more. */
    List<ClusterService> page(Filter filter, @Nullable Cursor after, int rows) {
        var query = jdbc.sql(SELECT + " WHERE s.initiative = ANY (:initiatives)"
                        + (filter.line() == null ? "" : " AND s.line = :line")
                        + (filter.charging() == null ? "" : " AND s.charging = :charging")
                        + (after == null
                                ? ""
                                : " AND (lower(s.name), s.id) > (SELECT lower(name), id FROM cluster_service WHERE id = :after)")
                        + " ORDER BY lower(s.name), s.id LIMIT :rows")
                .param("initiatives", filter.initiatives().toArray(UUID[]::new))
                .param("line", filter.line() == null ? null : filter.line().name())
                .param(
                        "charging",
                        filter.charging() == null ? null : filter.charging().name())
                .param("rows", rows);
        query = after == null ? query : query.param("after", after.id(0));
        return query.query(ServiceTable::row).list();
    }

    void add(
            UUID id,
            UUID initiative,
            String name,
            ServiceLine line,
            Charging charging,
            @Nullable BigDecimal price,
            @Nullable String currency,
            String description,
            Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO cluster_service (id, initiative, name, line, charging, price, currency, description, registered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(initiative)
                .param(name)
                .param(line.name())
                .param(charging.name())
                .param(price)
                .param(currency)
                .param(description)
                .param(Timestamp.from(now))
                .update();
    }

    void retire(UUID id, Instant now) {
        jdbc.sql("UPDATE cluster_service SET retired_at = ? WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static ClusterService row(ResultSet row, int n) throws SQLException {
        Timestamp retired = row.getTimestamp("retired_at");
        return new ClusterService(
                row.getObject("id", UUID.class),
                row.getObject("initiative", UUID.class),
                row.getString("initiative_name"),
                row.getString("name"),
                ServiceLine.valueOf(row.getString("line")),
                Charging.valueOf(row.getString("charging")),
                row.getBigDecimal("price"),
                row.getString("currency"),
                row.getString("description"),
                row.getTimestamp("registered_at").toInstant(),
                retired == null ? null : retired.toInstant(),
                row.getInt("deliveries"));
    }
}
