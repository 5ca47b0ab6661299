package org.hito.actor.enrolment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.ChainLink;
import org.hito.actor.Organisation;
import org.hito.engine.Processes;
import org.hito.identity.People;
import org.hito.initiative.Initiatives;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a firm of the register for an initiative. The id of the request is the business key of {@code firm-enrolment}. */
@Component
public class RequestEnrolment {

    static final String PROCESS = "firm-enrolment";

    private final EnrolmentTable table;
    private final Enrolments enrolments;
    private final EnrolmentTrail trail;
    private final Initiatives initiatives;
    private final Processes processes;
    private final People people;
    private final Clock clock;

    RequestEnrolment(
            EnrolmentTable table,
            Enrolments enrolments,
            EnrolmentTrail trail,
            Initiatives initiatives,
            Processes processes,
            People people,
            Clock clock) {
        this.table = table;
        this.enrolments = enrolments;
        this.trail = trail;
        this.initiatives = initiatives;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public UUID execute(UUID initiative, Organisation firm, ChainLink chainLink, @Nullable String why) {
        enrolments.mustPropose(initiative);
        initiatives.mustBeAtWork(initiative);
        Enrolment made = new Enrolment(
                UUID.randomUUID(),
                initiative,
                firm.id(),
                firm.name(),
                chainLink,
                why,
                people.current().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                EnrolmentStatus.REQUESTED,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        try {
            table.add(made);
        } catch (DuplicateKeyException twice) {
            throw new StateMoved("problem.enrolment-twice", firm.name());
        }
        trail.requested(made);
        processes.start(PROCESS, made.id().toString(), Map.of("initiativeId", initiative.toString()));
        return made.id();
    }
}
