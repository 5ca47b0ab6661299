package org.hito.council.minutes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who presided finds that the minutes say what happened; from then they are signed. */
@Component
public class ApproveMinutes {

    private final MinutesTable table;
    private final MinutesAccess access;
    private final MinutesTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApproveMinutes(
            MinutesTable table,
            MinutesAccess access,
            MinutesTrail trail,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id) {
        Minutes minutes = access.lock(id);
        access.mustBe(minutes, SignsAs.CHAIR);
        if (minutes.status() != MinutesStatus.DRAFT) {
            throw new StateMoved("problem.minutes-are." + minutes.status());
        }
        table.approve(
                id, new Minutes.Approval(currentActor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.approved(minutes);
        events.publishEvent(new MinutesApproved(id, minutes.body()));
    }
}
