package org.hito.actor.enrolment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A firm of two initiatives says which of them it identifies with (Q38). */
@Component
public class DeclareIdentity {

    private final EnrolmentTable table;
    private final EnrolmentTrail trail;
    private final Initiatives initiatives;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeclareIdentity(
            EnrolmentTable table,
            EnrolmentTrail trail,
            Initiatives initiatives,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.trail = trail;
        this.initiatives = initiatives;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, UUID primary, String fit) {
        Enrolment enrolment = table.lock(id);
        initiatives.mustBeAtWork(enrolment.initiative());
        table.identified(id, primary, fit);
        var before = table.identity(enrolment.organisation()).orElse(null);
        table.identity(
                enrolment.organisation(),
                primary,
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.identified(enrolment, before, primary, fit);
    }
}
