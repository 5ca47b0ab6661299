package org.hito.council.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.inbox.Notices;
import org.hito.platform.StateMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A point is not taken up: it goes back to a written vote, or waits to be called to another session. */
@Component
public class LeaveOutPoint {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final AgendaItems items;
    private final SessionToken token;
    private final SessionTrail trail;
    private final Bodies bodies;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    LeaveOutPoint(
            SessionAccess access,
            SessionWriter writer,
            AgendaItems items,
            SessionToken token,
            SessionTrail trail,
            Bodies bodies,
            Notices notices,
            ApplicationEventPublisher events) {
        this.access = access;
        this.writer = writer;
        this.items = items;
        this.token = token;
        this.trail = trail;
        this.bodies = bodies;
        this.notices = notices;
        this.events = events;
    }

    @Transactional
    public void execute(UUID id, int number, String grounds, boolean writtenVote) {
        if (leaveOut(id, number, grounds, writtenVote)) {
            token.pointTaken(id);
        }
    }

    /** By the task that asks for the next point, which its caller completes with the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> byTask(UUID id, int number, String grounds, boolean writtenVote) {
        leaveOut(id, number, grounds, writtenVote);
        return token.facts(id);
    }

    /** True if the session is on; before it begins, everybody who was called is told of the shorter agenda. */
    private boolean leaveOut(UUID id, int number, String grounds, boolean writtenVote) {
        Session session = access.lockToRun(id);
        AgendaPoint point = session.ahead(number);
        boolean on = session.status() == SessionStatus.OPEN;
        if (!on && session.waiting().size() == 1) {
            throw new StateMoved("problem.agenda-empty");
        }
        writer.leftOut(id, number, grounds);
        trail.leftOut(session, point, grounds, writtenVote);
        if (writtenVote) {
            items.toWrittenVote(List.of(point.item()));
        }
        if (!on) {
            writer.revised(id);
            SessionTold.put(notices, session, bodies.get(session.body()).name(), "council.session-agenda-changed");
            events.publishEvent(new SessionAgendaChanged(id, session.body()));
        }
        return on;
    }
}
