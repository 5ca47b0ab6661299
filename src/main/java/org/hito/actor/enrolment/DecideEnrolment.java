package org.hito.actor.enrolment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.actor.ActorRegister;
import org.hito.actor.Organisations;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The director decides; a firm that takes part enters the register of actors of the initiative with its link. */
@Component
public class DecideEnrolment {

    private final EnrolmentTable table;
    private final EnrolmentTrail trail;
    private final Organisations organisations;
    private final ActorRegister register;
    private final Initiatives initiatives;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideEnrolment(
            EnrolmentTable table,
            EnrolmentTrail trail,
            Organisations organisations,
            ActorRegister register,
            Initiatives initiatives,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.trail = trail;
        this.organisations = organisations;
        this.register = register;
        this.initiatives = initiatives;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enrol(UUID id) {
        Enrolment enrolment = ready(id);
        table.lockFirm(enrolment.organisation());
        if (table.others(enrolment.organisation(), enrolment.initiative()).size() >= Eligibility.MOST_INITIATIVES) {
            throw new StateMoved("problem.enrolment-two", enrolment.firm());
        }
        register.enrol(enrolment.initiative(), organisations.known(enrolment.organisation()), enrolment.chainLink());
        end(enrolment, EnrolmentStatus.ENROLLED, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(UUID id, String grounds) {
        Enrolment enrolment = ready(id);
        end(enrolment, EnrolmentStatus.DECLINED, grounds);
        table.forgetIdentity(enrolment.organisation(), enrolment.initiative());
    }

    private Enrolment ready(UUID id) {
        Enrolment enrolment = table.lock(id);
        if (!enrolment.open()) {
            throw new StateMoved("problem.enrolment-over");
        }
        initiatives.mustBeAtWork(enrolment.initiative());
        return enrolment;
    }

    private void end(Enrolment enrolment, EnrolmentStatus how, @Nullable String grounds) {
        table.end(enrolment.id(), how, currentActor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), grounds);
        trail.ended(enrolment, how, grounds);
        events.publishEvent(new EnrolmentDecided(
                enrolment.id(),
                enrolment.initiative(),
                enrolment.firm(),
                enrolment.requestedBy(),
                how == EnrolmentStatus.ENROLLED,
                grounds));
    }
}
