package org.hito.council.advisory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes no more opinions: the process when all have answered or the date has passed, the director before that. */
@Component
public class CloseConsultation {

    static final String PROCESS = "advisory-opinion";

    private final OpinionTable table;
    private final OpinionTrail trail;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final Clock clock;

    CloseConsultation(
            OpinionTable table,
            OpinionTrail trail,
            Initiatives initiatives,
            InitiativeAccess access,
            Processes processes,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.trail = trail;
        this.initiatives = initiatives;
        this.access = access;
        this.processes = processes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Goes on without those who have not answered, who are named. */
    @Transactional
    public void byDirector(UUID id, String grounds) {
        OpinionRequest request = table.lock(id);
        access.as(request.initiative(), TeamRole.DIRECTOR);
        if (!request.open()) {
            throw new StateMoved("problem.consultation-closed");
        }
        initiatives.mustBeAtWork(request.initiative());
        end(request, ConsultationEnd.DIRECTOR, currentActor.person(), grounds);
        processes.tell("council.consultation-closed", PROCESS, id.toString(), Map.of());
    }

    /** Closes what is still open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void byProcess(UUID id) {
        OpinionRequest request = table.lock(id);
        if (request.open()) {
            end(request, request.allAnswered() ? ConsultationEnd.ALL_ANSWERED : ConsultationEnd.DEADLINE, null, null);
        }
    }

    void end(OpinionRequest request, ConsultationEnd how, @Nullable UUID by, @Nullable String grounds) {
        OpinionRequest.End end =
                new OpinionRequest.End(clock.instant().truncatedTo(ChronoUnit.MICROS), how, by, grounds);
        table.end(request.id(), end);
        trail.closed(request, end);
    }
}
