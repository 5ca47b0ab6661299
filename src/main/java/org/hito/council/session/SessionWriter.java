package org.hito.council.session;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what changed in a session, and nothing else. */
@Component
class SessionWriter {

    private final JdbcTemplate jdbc;

    SessionWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Session session) {
        jdbc.update(
                """
                INSERT INTO council_session (id, body, secretary, mode, place, notice, second_call, convened_by, convened_at,
                  planned, minutes, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.id(),
                session.body(),
                session.secretary(),
                session.mode().name(),
                session.place(),
                session.notice(),
                session.secondCall(),
                session.convenedBy(),
                Timestamp.from(session.convenedAt()),
                Timestamp.from(session.planned()),
                session.minutes(),
                session.status().name());
        add(session.id(), session.agenda());
    }

    void add(UUID session, List<AgendaPoint> points) {
        jdbc.batchUpdate(
                "INSERT INTO council_session_point (session, number, item, status) VALUES (?, ?, ?, ?)",
                points.stream()
                        .map(it -> new Object[] {
                            session, it.number(), it.item(), it.status().name()
                        })
                        .toList());
    }

    void revised(UUID session) {
        jdbc.update("UPDATE council_session SET revision = revision + 1 WHERE id = ?", session);
    }

    void start(UUID session, Instant at) {
        jdbc.update(
                "UPDATE council_session SET status = 'OPEN', started = ? WHERE id = ?", Timestamp.from(at), session);
    }

    void attend(UUID session, Iterable<SessionSeat> seats) {
        for (SessionSeat seat : seats) {
            jdbc.update(
                    """
                    INSERT INTO council_session_seat
                      (session, seat, ordinal, position, institution, holder, substitute, mode, person, arrived, gone)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (session, seat) DO UPDATE SET
                      mode = EXCLUDED.mode, person = EXCLUDED.person, arrived = EXCLUDED.arrived, gone = EXCLUDED.gone
                    """,
                    session,
                    seat.seat(),
                    seat.ordinal(),
                    seat.position().name(),
                    seat.institution(),
                    seat.holder(),
                    seat.substitute(),
                    seat.mode().name(),
                    seat.person(),
                    timestamp(seat.arrived()),
                    timestamp(seat.gone()));
        }
    }

    void point(UUID session, int number, AgendaStatus status) {
        jdbc.update(
                "UPDATE council_session_point SET status = ? WHERE session = ? AND number = ?",
                status.name(),
                session,
                number);
    }

    /** What was open when its round ended; nothing happens to a point that is not. */
    void ended(UUID item, AgendaStatus status) {
        jdbc.update(
                "UPDATE council_session_point SET status = ? WHERE item = ? AND status = 'OPEN'", status.name(), item);
    }

    void leftOut(UUID session, int number, @Nullable String grounds) {
        jdbc.update(
                "UPDATE council_session_point SET status = 'LEFT_OUT', grounds = ? WHERE session = ? AND number = ?",
                grounds,
                session,
                number);
    }

    void voted(UUID session, int number, UUID round, int present, int needed) {
        jdbc.update(
                "UPDATE council_session_point SET round = ?, present = ?, needed = ? WHERE session = ? AND number = ?",
                round,
                present,
                needed,
                session,
                number);
    }

    /** A hand that is written down again leaves no objection to the first one standing. */
    void hand(UUID session, int number, ShownHand hand) {
        jdbc.update(
                """
                INSERT INTO council_session_hand (session, number, seat, vote, recorded_by, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (session, number, seat) DO UPDATE SET vote = EXCLUDED.vote, recorded_by = EXCLUDED.recorded_by,
                  at = EXCLUDED.at, objection = NULL, objected_at = NULL
                """,
                session,
                number,
                hand.seat(),
                hand.vote().name(),
                hand.recordedBy(),
                Timestamp.from(hand.at()));
    }

    void objected(UUID session, int number, UUID seat, String objection, Instant at) {
        jdbc.update(
                "UPDATE council_session_hand SET objection = ?, objected_at = ? WHERE session = ? AND number = ? AND seat = ?",
                objection,
                Timestamp.from(at),
                session,
                number,
                seat);
    }

    void remark(UUID session, SessionRemark remark) {
        jdbc.update(
                "INSERT INTO council_session_remark (id, session, person, at, text) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                session,
                remark.by(),
                Timestamp.from(remark.at()),
                remark.text());
    }

    void end(UUID session, SessionStatus status, UUID by, @Nullable String grounds, Instant at) {
        jdbc.update(
                "UPDATE council_session SET status = ?, ended = ?, ended_by = ?, grounds = ? WHERE id = ?",
                status.name(),
                Timestamp.from(at),
                by,
                grounds,
                session);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
