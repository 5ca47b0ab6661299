package org.hito.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of bodies, their seats and tenures. */
@Component
class BodyTable {

    private static final String SEATS =
            """
            SELECT s.id, s.body, s.ordinal, s.position, s.institution, s.sector, t.holder, t.since, t.until
            FROM council_seat s
            LEFT JOIN council_tenure t ON t.seat = s.id AND t.since <= :day AND (t.until IS NULL OR t.until >= :day)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BodyTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Body> all() {
        return jdbc.sql("SELECT * FROM council_body ORDER BY lower(name), id")
                .query(body())
                .list();
    }

    Body get(UUID id) {
        return jdbc.sql("SELECT * FROM council_body WHERE id = ?")
                .param(id)
                .query(body())
                .optional()
                .orElseThrow(() -> new NotFound("problem.body-not-found"));
    }

    /** Locks the body, so that seats and rule change one after another. */
    Body lock(UUID id) {
        return jdbc.sql("SELECT * FROM council_body WHERE id = ? FOR UPDATE")
                .param(id)
                .query(body())
                .optional()
                .orElseThrow(() -> new NotFound("problem.body-not-found"));
    }

    List<Seat> seats(UUID body, LocalDate day) {
        return jdbc.sql(SEATS + " WHERE s.body = :body ORDER BY s.ordinal")
                .param("day", day)
                .param("body", body)
                .query(BodyTable::seat)
                .list();
    }

    List<Seat> heldBy(UUID person, LocalDate day) {
        return jdbc.sql(SEATS + " WHERE t.holder = :person ORDER BY s.body, s.ordinal")
                .param("day", day)
                .param("person", person)
                .query(BodyTable::seat)
                .list();
    }

    Optional<Seat> seat(UUID seat, LocalDate day) {
        return jdbc.sql(SEATS + " WHERE s.id = :seat")
                .param("day", day)
                .param("seat", seat)
                .query(BodyTable::seat)
                .optional();
    }

    void add(Body body, Instant now) {
        jdbc.sql("INSERT INTO council_body (id, kind, name, rule, demo, created_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        body.id(),
                        body.kind().name(),
                        body.name(),
                        json.writeValueAsString(body.rule()),
                        body.demo(),
                        Timestamp.from(now))
                .update();
    }

    void change(UUID body, CouncilRule rule) {
        jdbc.sql("UPDATE council_body SET rule = ? WHERE id = ?")
                .params(json.writeValueAsString(rule), body)
                .update();
    }

    void add(Seat seat) {
        jdbc.sql(
                        "INSERT INTO council_seat (id, body, ordinal, position, institution, sector) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        seat.id(),
                        seat.body(),
                        seat.ordinal(),
                        seat.position().name(),
                        seat.institution(),
                        seat.sector().name())
                .update();
    }

    void give(UUID seat, UUID holder, LocalDate since) {
        jdbc.sql(
                        """
                        INSERT INTO council_tenure (seat, holder, since) VALUES (?, ?, ?)
                        ON CONFLICT (seat, since) DO UPDATE SET holder = EXCLUDED.holder, until = NULL
                        """)
                .params(seat, holder, since)
                .update();
    }

    /** Ends the open tenure; one that would end before it began is taken back altogether. */
    void end(UUID seat, LocalDate lastDay) {
        jdbc.sql("DELETE FROM council_tenure WHERE seat = ? AND until IS NULL AND since > ?")
                .params(seat, lastDay)
                .update();
        jdbc.sql("UPDATE council_tenure SET until = ? WHERE seat = ? AND until IS NULL")
                .params(lastDay, seat)
                .update();
    }

    private RowMapper<Body> body() {
        return (row, n) -> new Body(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                json.readValue(row.getString("rule"), CouncilRule.class),
                row.getBoolean("demo"));
    }

    private static Seat seat(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getObject("body", UUID.class),
                row.getInt("ordinal"),
                Position.valueOf(row.getString("position")),
                row.getString("institution"),
                Sector.valueOf(row.getString("sector")),
                row.getObject("holder", UUID.class),
                day(row, "since"),
                day(row, "until"));
    }

    private static @Nullable LocalDate day(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
