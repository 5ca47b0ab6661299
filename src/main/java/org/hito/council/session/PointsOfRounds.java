package org.hito.council.session;

import java.util.Optional;
import java.util.UUID;
import org.hito.council.EndedBy;
import org.hito.council.RoundAdjourned;
import org.hito.council.RoundClosed;
import org.hito.council.RoundLapsed;
import org.hito.council.RoundList;
import org.hito.initiative.InitiativeWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the end of a round does to the point of the session that votes on it. The round is locked, the session may not be. */
@Component
public class PointsOfRounds {

    private final SessionTable table;
    private final SessionWriter writer;
    private final SessionToken token;
    private final SessionTrail trail;
    private final RoundList rounds;
    private final JdbcClient jdbc;

    PointsOfRounds(
            SessionTable table,
            SessionWriter writer,
            SessionToken token,
            SessionTrail trail,
            RoundList rounds,
            JdbcClient jdbc) {
        this.table = table;
        this.writer = writer;
        this.token = token;
        this.trail = trail;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        ended(event.item(), AgendaStatus.DECIDED);
    }

    /** Nobody is left who may vote. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundLapsed event) {
        ended(event.item(), AgendaStatus.NO_QUORUM);
    }

    /** Left without a quorum, or put off by the chair. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundAdjourned event) {
        boolean counted = rounds.last(event.item())
                .filter(it -> it.end().by() == EndedBy.SESSION)
                .isPresent();
        ended(event.item(), counted ? AgendaStatus.NO_QUORUM : AgendaStatus.LEFT_OUT);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        jdbc.sql(
                        """
                        SELECT p.item FROM council_session_point p JOIN council_item i ON i.id = p.item
                        WHERE i.initiative = ? AND p.status = 'OPEN'
                        """)
                .param(event.initiative())
                .query(UUID.class)
                .list()
                .forEach(item -> ended(item, AgendaStatus.LEFT_OUT));
    }

    private void ended(UUID item, AgendaStatus status) {
        Optional<Session> session = jdbc.sql(
                        "SELECT session FROM council_session_point WHERE item = ? AND status = 'OPEN'")
                .param(item)
                .query(UUID.class)
                .optional()
                .map(table::get);
        session.ifPresent(it -> ended(it, it.openPoint().orElseThrow(), status));
    }

    /** A point without a quorum ends while it is being opened, which tells of it itself. */
    private void ended(Session session, AgendaPoint point, AgendaStatus status) {
        writer.ended(point.item(), status);
        if (point.round() != null) {
            trail.pointEnded(session, point, status);
        }
        token.itemSettled(session.id());
    }
}
