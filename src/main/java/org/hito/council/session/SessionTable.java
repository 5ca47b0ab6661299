package org.hito.council.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return all(List.of(id)).stream().findFirst();
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

    Set<UUID> ofTenure(UUID person) {
        return Set.copyOf(jdbc.sql("SELECT session FROM council_session_seat WHERE :person IN (holder, person)")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    List<Session> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.toArray(UUID[]::new);
        Parts parts = new Parts(seats(wanted), agenda(wanted, hands(wanted)), remarks(wanted));
        return jdbc.sql("SELECT * FROM council_session WHERE id = ANY (?) ORDER BY planned DESC, id DESC")
                .param(wanted)
                .query((row, n) -> session(row, parts))
                .list();
    }

    /** What belongs to sessions, by their ids; read apart from their own rows, so that no reader ever needs two connections. */
    private record Parts(
            Map<UUID, List<SessionSeat>> seats,
            Map<UUID, List<AgendaPoint>> agenda,
            Map<UUID, List<SessionRemark>> remarks) {}

    private record Place(UUID session, int point) {}

    private static Session session(ResultSet row, Parts parts) throws SQLException {
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
                parts.seats().getOrDefault(id, List.of()),
                parts.agenda().getOrDefault(id, List.of()),
                parts.remarks().getOrDefault(id, List.of()),
                row.getInt("revision"));
    }

    private Map<UUID, List<SessionSeat>> seats(UUID[] sessions) {
        return grouped(
                "SELECT * FROM council_session_seat WHERE session = ANY (?) ORDER BY session, ordinal",
                sessions,
                row -> uuid(row, "session"),
                row -> new SessionSeat(
                        uuid(row, "seat"),
                        row.getInt("ordinal"),
                        Position.valueOf(row.getString("position")),
                        row.getString("institution"),
                        row.getObject("holder", UUID.class),
                        row.getObject("substitute", UUID.class),
                        AttendanceMode.valueOf(row.getString("mode")),
                        row.getObject("person", UUID.class),
                        instant(row, "arrived"),
                        instant(row, "gone")));
    }

    private Map<UUID, List<AgendaPoint>> agenda(UUID[] sessions, Map<Place, List<ShownHand>> hands) {
        return grouped(
                """
                SELECT p.*, i.title, i.kind, i.initiative FROM council_session_point p
                JOIN council_item i ON i.id = p.item WHERE p.session = ANY (?) ORDER BY p.session, p.number
                """,
                sessions,
                row -> uuid(row, "session"),
                row -> new AgendaPoint(
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
                        hands.getOrDefault(new Place(uuid(row, "session"), row.getInt("number")), List.of())));
    }

    private Map<Place, List<ShownHand>> hands(UUID[] sessions) {
        return grouped(
                """
                SELECT h.* FROM council_session_hand h
                JOIN council_session_seat s ON s.session = h.session AND s.seat = h.seat
                WHERE h.session = ANY (?) ORDER BY s.ordinal
                """,
                sessions,
                row -> new Place(uuid(row, "session"), row.getInt("number")),
                row -> new ShownHand(
                        uuid(row, "seat"),
                        Vote.valueOf(row.getString("vote")),
                        uuid(row, "recorded_by"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("objection"),
                        instant(row, "objected_at")));
    }

    private Map<UUID, List<SessionRemark>> remarks(UUID[] sessions) {
        return grouped(
                "SELECT * FROM council_session_remark WHERE session = ANY (?) ORDER BY at, id",
                sessions,
                row -> uuid(row, "session"),
                row -> new SessionRemark(
                        uuid(row, "person"), row.getTimestamp("at").toInstant(), row.getString("text")));
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <K, V> Map<K, List<V>> grouped(String sql, UUID[] sessions, Read<K> key, Read<V> value) {
        Map<K, List<V>> all = new HashMap<>();
        jdbc.sql(sql).param(sessions).query(row -> {
            all.computeIfAbsent(key.of(row), it -> new ArrayList<>()).add(value.of(row));
        });
        return all;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
