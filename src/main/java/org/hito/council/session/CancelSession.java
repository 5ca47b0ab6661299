package org.hito.council.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.inbox.Notices;
import org.hito.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A session that has not begun is called off; what stood on its agenda is asked in writing again. */
@Component
public class CancelSession {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionToken token;
    private final SessionTrail trail;
    private final AgendaItems items;
    private final Bodies bodies;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    CancelSession(
            SessionAccess access,
            SessionWriter writer,
            SessionToken token,
            SessionTrail trail,
            AgendaItems items,
            Bodies bodies,
            Notices notices,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.writer = writer;
        this.token = token;
        this.trail = trail;
        this.items = items;
        this.bodies = bodies;
        this.notices = notices;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id, String grounds) {
        Session session = access.lockToRun(id);
        session.mustBe(SessionStatus.CONVENED);
        writer.end(
                id,
                SessionStatus.CANCELLED,
                currentActor.person(),
                grounds,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.cancelled(session, grounds);
        session.waiting().forEach(it -> writer.leftOut(id, it.number(), null));
        items.toWrittenVote(session.waiting().stream().map(AgendaPoint::item).toList());
        SessionTold.put(notices, session, bodies.get(session.body()).name(), "council.session-cancelled");
        events.publishEvent(new SessionCancelled(id, session.body()));
        token.cancelled(id);
    }
}
