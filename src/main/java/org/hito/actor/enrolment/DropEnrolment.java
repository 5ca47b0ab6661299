package org.hito.actor.enrolment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.RoundClosed;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A request is taken back, a firm that takes part leaves, or both go with their initiative. */
@Component
public class DropEnrolment {

    private final EnrolmentTable table;
    private final Enrolments enrolments;
    private final EnrolmentTrail trail;
    private final Initiatives initiatives;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final Clock clock;

    DropEnrolment(
            EnrolmentTable table,
            Enrolments enrolments,
            EnrolmentTrail trail,
            Initiatives initiatives,
            Processes processes,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.enrolments = enrolments;
        this.trail = trail;
        this.initiatives = initiatives;
        this.processes = processes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id, String grounds) {
        enrolments.mustPropose(enrolments.visible(id).initiative());
        Enrolment enrolment = table.lock(id);
        if (!enrolment.living()) {
            throw new StateMoved("problem.enrolment-over");
        }
        initiatives.mustBeAtWork(enrolment.initiative());
        end(enrolment, currentActor.person(), grounds);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        dropAll(event.initiative());
    }

    /** A rejected milestone closes the initiative, unless it operates already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        UUID initiative = event.initiative();
        if (initiative != null
                && event.kind() == ItemKind.MILESTONE
                && event.outcome() == Outcome.REJECTED
                && initiatives.status(initiative) != InitiativeStatus.OPERATING) {
            dropAll(initiative);
        }
    }

    /** The firm turned out to be another one that takes part or is proposed already. */
    void merged(Enrolment enrolment) {
        drop(table.lock(enrolment.id()), currentActor.person(), null);
    }

    private void dropAll(UUID initiative) {
        table.of(initiative).stream().filter(Enrolment::living).forEach(it -> end(table.lock(it.id()), null, null));
    }

    /** A firm does not stay bound to an initiative in which it does not take part. */
    private void end(Enrolment enrolment, @Nullable UUID by, @Nullable String grounds) {
        if (enrolment.open()) {
            drop(enrolment, by, grounds);
        } else {
            end(enrolment, EnrolmentStatus.LEFT, by, grounds);
        }
        table.forgetIdentity(enrolment.organisation(), enrolment.initiative());
    }

    private void drop(Enrolment enrolment, @Nullable UUID by, @Nullable String grounds) {
        end(enrolment, EnrolmentStatus.DROPPED, by, grounds);
        processes.tell(
                "actor.enrolment-dropped",
                RequestEnrolment.PROCESS,
                enrolment.id().toString(),
                Map.of());
    }

    private void end(Enrolment enrolment, EnrolmentStatus how, @Nullable UUID by, @Nullable String grounds) {
        table.end(enrolment.id(), how, by, clock.instant().truncatedTo(ChronoUnit.MICROS), grounds);
        trail.ended(enrolment, how, grounds);
    }
}
