package org.hito.council.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.council.Position;
import org.hito.council.Vote;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions whole. One that is to change is locked first. */
@Component
class SessionTable {

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> find(UUID id) {
        return jdbc.sql("SELECT * FROM council_session WHERE id = ?")
                .param(id)
                .query(this::session)
                .optional();
    }

    Session get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("problem.session-not-found"));
    }

    Session lock(UUID id) {
        jdbc.sql("SELECT id FROM council_session WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("problem.session-not-found"));
        return get(id);
    }

    Set<UUID> attendedBy(UUID person) {
        return Set.copyOf(jdbc.sql("SELECT session FROM council_session_seat WHERE person = ?")
                .param(person)
                .query(UUID.class)
                .list());
    }

    List<Session> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM council_session WHERE id = ANY (?) ORDER BY planned DESC, id DESC")
                        .param(ids.toArray(UUID[]::new))
                        .query(this::session)
                        .list();
    }

    private Session session(ResultSet row, int n) throws SQLException {
        UUID id = uuid(row, "id");
        return new Session(
                id,
                uuid(row, "body"),
                uuid(row, "secretary"),
                SessionMode.valueOf(row.getString("mode")),
                row.getString("place"),
                row.getString("notice"),
                row.getBoolean("second_call"),
                uuid(row, "convened_by"),
                row.getTimestamp("convened_at").toInstant(),
                row.getTimestamp("planned").toInstant(),
                row.getInt("minutes"),
                SessionStatus.valueOf(row.getString("status")),
                instant(row, "started"),
                instant(row, "ended"),
                row.getObject("ended_by", UUID.class),
                row.getString("grounds"),
                seats(id),
                agenda(id),
                remarks(id),
                row.getInt("revision"));
    }

    private List<SessionSeat> seats(UUID session) {
        return jdbc.sql("SELECT * FROM council_session_seat WHERE session = ? ORDER BY ordinal")
                .param(session)
                .query((row, n) -> new SessionSeat(
                        uuid(row, "seat"),
                        row.getInt("ordinal"),
                        Position.valueOf(row.getString("position")),
                        row.getString("institution"),
                        row.getObject("holder", UUID.class),
                        row.getObject("substitute", UUID.class),
                        AttendanceMode.valueOf(row.getString("mode")),
                        row.getObject("person", UUID.class),
                        instant(row, "arrived"),
                        instant(row, "gone")))
                .list();
    }

    private List<AgendaPoint> agenda(UUID session) {
        return jdbc.sql(
                        """
                        SELECT p.*, i.title, i.kind, i.initiative FROM council_session_point p
                        JOIN council_item i ON i.id = p.item WHERE p.session = ? ORDER BY p.number
                        """)
                .param(session)
                .query((row, n) -> new AgendaPoint(
                        row.getInt("number"),
                        uuid(row, "item"),
                        row.getString("title"),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getObject("initiative", UUID.class),
                        AgendaStatus.valueOf(row.getString("status")),
                        row.getObject("round", UUID.class),
                        row.getInt("present"),
                        row.getInt("needed"),
                        row.getString("grounds"),
                        hands(session, row.getInt("number"))))
                .list();
    }

    private List<ShownHand> hands(UUID session, int point) {
        return jdbc.sql(
                        """
                        SELECT h.* FROM council_session_hand h
                        JOIN council_session_seat s ON s.session = h.session AND s.seat = h.seat
                        WHERE h.session = ? AND h.number = ? ORDER BY s.ordinal
                        """)
                .params(session, point)
                .query((row, n) -> new ShownHand(
                        uuid(row, "seat"),
                        Vote.valueOf(row.getString("vote")),
                        uuid(row, "recorded_by"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("objection"),
                        instant(row, "objected_at")))
                .list();
    }

    private List<SessionRemark> remarks(UUID session) {
        return jdbc.sql("SELECT * FROM council_session_remark WHERE session = ? ORDER BY at, id")
                .param(session)
                .query((row, n) -> new SessionRemark(
                        uuid(row, "person"), row.getTimestamp("at").toInstant(), row.getString("text")))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
