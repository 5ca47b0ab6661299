package org.hito.council.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member says that a hand was written down wrongly, until the point is counted. The own ballot sets it right at once. */
@Component
public class ObjectToHand {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    ObjectToHand(
            SessionAccess access, SessionWriter writer, SessionTrail trail, CurrentActor currentActor, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id, int number, String objection) {
        Session session = access.lock(id);
        SessionSeat seat =
                session.seatFor(currentActor.person()).orElseThrow(() -> new NotAllowed("problem.not-your-seat"));
        AgendaPoint point = session.open(number);
        if (point.hands().stream().noneMatch(it -> it.seat().equals(seat.seat()))) {
            throw new StateMoved("problem.no-hand");
        }
        writer.objected(id, number, seat.seat(), objection, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.objected(session, point, seat, objection);
    }
}
