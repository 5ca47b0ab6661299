package org.hito.actor.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what firms were given. */
@Component
class DeliveryTable {

    private static final String SELECT =
            """
            SELECT d.*, s.name AS service_name, s.initiative, i.name AS initiative_name, o.name AS firm
            FROM service_delivery d
            JOIN cluster_service s ON s.id = d.service
            JOIN initiative i ON i.id = s.initiative
            JOIN organisation o ON o.id = d.organisation
            """;

    /** What is looked for; nulls leave a side open. */
    record Filter(
            Collection<UUID> initiatives, @Nullable UUID service, @Nullable UUID firm, @Nullable ServiceLine line) {}

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets deliveries to the same firm come one after another; false if there is none with that id. */
    boolean lockFirm(UUID organisation) {
        return jdbc.sql("SELECT id FROM organisation WHERE id = ? AND merged_into IS NULL FOR NO KEY UPDATE")
                .param(organisation)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The last free delivery of the line to the firm between two days, both left out. */
    Optional<ServiceDelivery> free(UUID organisation, ServiceLine line, LocalDate after, LocalDate before) {
        return jdbc.sql(SELECT
                        + " WHERE d.organisation = ? AND d.line = ? AND d.free AND d.day > ? AND d.day < ?"
                        + " ORDER BY d.day DESC, d.recorded_at DESC LIMIT 1")
                .params(organisation, line.name(), after, before)
                .query(DeliveryTable::row)
                .optional();
    }

    /** Firms that were given the line for free between two days, both left out. */
    List<UUID> firms(ServiceLine line, LocalDate after, LocalDate before) {
        return jdbc.sql(
                        "SELECT DISTINCT organisation FROM service_delivery WHERE line = ? AND free AND day > ? AND day < ?")
                .params(line.name(), after, before)
                .query(UUID.class)
                .list();
    }

    Optional<ServiceDelivery> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE d.id = ?")
                .param(id)
                .query(DeliveryTable::row)
                .optional();
    }

    /** The newest first, a page and one row more. */
    List<ServiceDelivery> page(Filter filter, @Nullable Cursor before, int rows) {
        var query = jdbc.sql(SELECT + " WHERE s.initiative = ANY (:initiatives)"
                        + (filter.service() == null ? "" : " AND d.service = :service")
                        + (filter.firm() == null ? "" : " AND d.organisation = :firm")
                        + (filter.line() == null ? "" : " AND d.line = :line")
                        + (before == null ? "" : " AND (d.recorded_at, d.id) < (:at, :id)")
                        + " ORDER BY d.recorded_at DESC, d.id DESC LIMIT :rows")
                .param("initiatives", filter.initiatives().toArray(UUID[]::new))
                .param("service", filter.service())
                .param("firm", filter.firm())
                .param("line", filter.line() == null ? null : filter.line().name())
                .param("rows", rows);
        query = before == null
                ? query
                : query.param("at", Timestamp.from(before.instant(0))).param("id", before.id(1));
        return query.query(DeliveryTable::row).list();
    }

    void add(ServiceDelivery it) {
        jdbc.sql(
                        """
                        INSERT INTO service_delivery
                          (id, service, organisation, line, free, day, notes, evidence, override, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(it.id())
                .param(it.service())
                .param(it.organisation())
                .param(it.line().name())
                .param(it.free())
                .param(it.day())
                .param(it.notes())
                .param(it.evidence().toArray(String[]::new))
                .param(it.override())
                .param(it.recordedBy())
                .param(Timestamp.from(it.recordedAt()))
                .update();
    }

    private static ServiceDelivery row(ResultSet row, int n) throws SQLException {
        return new ServiceDelivery(
                row.getObject("id", UUID.class),
                row.getObject("service", UUID.class),
                row.getString("service_name"),
                row.getObject("initiative", UUID.class),
                row.getString("initiative_name"),
                row.getObject("organisation", UUID.class),
                row.getString("firm"),
                ServiceLine.valueOf(row.getString("line")),
                row.getBoolean("free"),
                row.getObject("day", LocalDate.class),
                row.getString("notes"),
                List.of((String[]) row.getArray("evidence").getArray()),
                row.getObject("override", UUID.class),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
