package org.hito.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.identity.SeatsOfPerson.HeldSeat;
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
            SELECT s.id, s.body, s.ordinal, s.position, s.institution, s.sector, s.firm, t.holder, t.since, t.until, t.post,
              u.person AS substitute, u.since AS substitute_since, u.until AS substitute_until
            FROM council_seat s
            LEFT JOIN council_tenure t ON t.seat = s.id AND t.since <= :day AND (t.until IS NULL OR t.until >= :day)
            LEFT JOIN council_substitute u ON u.seat = s.id AND u.since <= :day AND (u.until IS NULL OR u.until >= :day)
            """;

    private static final String BODIES =
            """
            SELECT b.*, v.rule, v.version FROM council_body b CROSS JOIN LATERAL (
              SELECT rule, version FROM council_rule WHERE body = b.id AND (holds_from <= :day OR version = 1)
              ORDER BY version DESC LIMIT 1) v
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BodyTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Body> all(LocalDate day) {
        return jdbc.sql(BODIES + " ORDER BY lower(b.name), b.id")
                .param("day", day)
                .query(body())
                .list();
    }

    Body get(UUID id, LocalDate day) {
        return read(BODIES + " WHERE b.id = :id", id, day);
    }

    /** Locks the body, so that seats and rule change one after another. */
    Body lock(UUID id, LocalDate day) {
        return read(BODIES + " WHERE b.id = :id FOR UPDATE OF b", id, day);
    }

    private Body read(String sql, UUID id, LocalDate day) {
        return jdbc.sql(sql)
                .param("day", day)
                .param("id", id)
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

    /** Seats that the person holds, or stands in for where the rule of the body allows it, in one statement. */
    List<HeldSeat> heldBy(UUID person, LocalDate day) {
        return jdbc.sql(
                        "WITH seats AS (" + SEATS + "), bodies AS (" + BODIES
                                + """
                        )
                        SELECT s.id AS seat, s.body, b.name AS body_name, b.kind,
                          CASE WHEN s.holder = :person THEN s.position ELSE 'SUBSTITUTE' END AS position
                        FROM seats s JOIN bodies b ON b.id = s.body
                        WHERE s.holder = :person OR (s.substitute = :person AND (b.rule::jsonb -> 'substitutes')::boolean)
                        ORDER BY s.body, s.ordinal
                        """)
                .param("day", day)
                .param("person", person)
                .query(HeldSeat.class)
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
        jdbc.sql("INSERT INTO council_body (id, kind, name, initiative, demo, created_at) VALUES (?, ?, ?, ?, ?, ?)")
                .param(body.id())
                .param(body.kind().name())
                .param(body.name())
                .param(body.initiative())
                .param(body.demo())
                .param(Timestamp.from(now))
                .update();
    }

    void add(Seat seat) {
        jdbc.sql(
                        "INSERT INTO council_seat (id, body, ordinal, position, institution, sector, firm) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(seat.id())
                .param(seat.body())
                .param(seat.ordinal())
                .param(seat.position().name())
                .param(seat.institution())
                .param(seat.sector().name())
                .param(seat.firm())
                .update();
    }

    /** Did somebody hold the seat, in a tenure that is over, on that day or later? */
    boolean endedAfter(UUID seat, LocalDate day) {
        return jdbc.sql("SELECT count(*) > 0 FROM council_tenure WHERE seat = ? AND until >= ?")
                .params(seat, day)
                .query(Boolean.class)
                .single();
    }

    void give(UUID seat, UUID holder, LocalDate since, @Nullable FirmPost post) {
        jdbc.sql(
                        """
                        INSERT INTO council_tenure (seat, holder, since, post) VALUES (?, ?, ?, ?)
                        ON CONFLICT (seat, since) DO UPDATE SET holder = EXCLUDED.holder, until = NULL, post = EXCLUDED.post
                        """)
                .param(seat)
                .param(holder)
                .param(since)
                .param(post == null ? null : post.name())
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

    void substitute(UUID seat, Seat.Substitute substitute) {
        jdbc.sql(
                        """
                        INSERT INTO council_substitute (seat, person, since, until) VALUES (?, ?, ?, ?)
                        ON CONFLICT (seat, since) DO UPDATE SET person = EXCLUDED.person, until = EXCLUDED.until
                        """)
                .param(seat)
                .param(substitute.person())
                .param(substitute.since())
                .param(substitute.until())
                .update();
    }

    /** Ends whoever stands in after that day; one who would end before having begun is taken back altogether. */
    void endSubstitute(UUID seat, LocalDate lastDay) {
        jdbc.sql("DELETE FROM council_substitute WHERE seat = ? AND since > ?")
                .params(seat, lastDay)
                .update();
        jdbc.sql("UPDATE council_substitute SET until = ? WHERE seat = ? AND (until IS NULL OR until > ?)")
                .params(lastDay, seat, lastDay)
                .update();
    }

    private RowMapper<Body> body() {
        return (row, n) -> new Body(
                row.getObject("id", UUID.class),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                json.readValue(row.getString("rule"), CouncilRule.class),
                row.getInt("version"),
                row.getObject("initiative", UUID.class),
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
                day(row, "until"),
                substitute(row),
                row.getString("post") == null ? null : FirmPost.valueOf(row.getString("post")),
                row.getObject("firm", UUID.class));
    }

    private static Seat.@Nullable Substitute substitute(java.sql.ResultSet row) throws java.sql.SQLException {
        UUID person = row.getObject("substitute", UUID.class);
        return person == null
                ? null
                : new Seat.Substitute(
                        person,
                        row.getObject("substitute_since", LocalDate.class),
                        row.getObject("substitute_until", LocalDate.class));
    }

    private static @Nullable LocalDate day(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
