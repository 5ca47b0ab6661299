package org.hito.council.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.council.AgendaItems;
import org.hito.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a session: the point that is open is counted, and what was not taken up is asked in writing. */
@Component
public class CloseSession {

    private final SessionAccess access;
    private final SessionTable table;
    private final SessionWriter writer;
    private final CountPoint countPoint;
    private final SessionToken token;
    private final SessionTrail trail;
    private final AgendaItems items;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    CloseSession(
            SessionAccess access,
            SessionTable table,
            SessionWriter writer,
            CountPoint countPoint,
            SessionToken token,
            SessionTrail trail,
            AgendaItems items,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.table = table;
        this.writer = writer;
        this.countPoint = countPoint;
        this.token = token;
        this.trail = trail;
        this.items = items;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id) {
        close(id);
        token.closed(id);
    }

    /** By the task that asks for it, which its caller completes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void byTask(UUID id) {
        close(id);
    }

    private void close(UUID id) {
        Session found = access.lockToRun(id);
        found.mustBe(SessionStatus.OPEN);
        items.lock(Stream.concat(found.openPoint().stream(), found.waiting().stream())
                .map(AgendaPoint::item)
                .toList());
        // a ballot that was on its way has settled the open point meanwhile, or finds it closed
        Session session = table.get(id);
        List<AgendaPoint> waiting = session.waiting();
        session.openPoint().ifPresent(it -> countPoint.count(session, it));
        waiting.forEach(it -> writer.leftOut(id, it.number(), null));
        items.toWrittenVote(waiting.stream().map(AgendaPoint::item).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        writer.end(id, SessionStatus.CLOSED, currentActor.person(), null, now);
        trail.closed(table.get(id));
        events.publishEvent(new SessionClosed(id, session.body(), now));
    }
}
