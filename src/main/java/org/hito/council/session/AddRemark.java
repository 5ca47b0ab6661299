package org.hito.council.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever takes part wants something on the record while the session lasts. */
@Component
public class AddRemark {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    AddRemark(SessionAccess access, SessionWriter writer, SessionTrail trail, CurrentActor currentActor, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id, String text) {
        Session session = access.lock(id);
        if (!takesPart(session)) {
            throw new NotAllowed("problem.not-at-the-session");
        }
        session.mustBe(SessionStatus.OPEN);
        SessionRemark remark =
                new SessionRemark(currentActor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), text);
        writer.remark(id, remark);
        trail.remarked(session, remark);
    }

    /** Runs it, or sits there. */
    public boolean takesPart(Session session) {
        UUID person = currentActor.person();
        return access.runs(session)
                || session.seats().stream().anyMatch(it -> it.present() && person.equals(it.person()));
    }
}
