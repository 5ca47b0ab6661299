package org.hito.council.session;

import java.util.Optional;
import java.util.UUID;
import org.hito.council.AtSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what rounds ask of the session that votes on them, each by one small question. */
@Component
class PointsAtSession implements AtSession {

    private final JdbcClient jdbc;

    PointsAtSession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOpen(UUID item) {
        return isAny("SELECT count(*) > 0 FROM council_session_point WHERE item = ? AND status = 'OPEN'", item);
    }

    @Override
    public boolean isOnAgenda(UUID item) {
        return isAny("SELECT count(*) > 0 FROM council_session_point WHERE item = ? AND status = 'WAITING'", item);
    }

    @Override
    public boolean isPresent(UUID round, UUID seat, UUID person) {
        return isAny(
                """
                SELECT count(*) > 0 FROM council_session_point p JOIN council_session_seat s ON s.session = p.session
                WHERE p.round = ? AND s.seat = ? AND s.person = ? AND s.arrived IS NOT NULL AND s.gone IS NULL
                """,
                round,
                seat,
                person);
    }

    @Override
    public Optional<UUID> of(UUID round, UUID item) {
        return jdbc.sql(
                        """
                        SELECT session FROM council_session_point
                        WHERE round = ? OR (item = ? AND status IN ('WAITING', 'OPEN')) LIMIT 1
                        """)
                .params(round, item)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean hasHands(UUID round) {
        return isAny(
                """
                SELECT count(*) > 0 FROM council_session_point p
                JOIN council_session_hand h ON h.session = p.session AND h.number = p.number WHERE p.round = ?
                """,
                round);
    }

    private boolean isAny(String sql, UUID... ids) {
        return jdbc.sql(sql).params((Object[]) ids).query(Boolean.class).single();
    }
}
