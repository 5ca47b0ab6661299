package org.hito.creation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hito.council.RoundsOfInitiative;
import org.hito.engine.Processes;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every turn in the life of an initiative has in common: who may take it, what is locked first, and who is told. */
@Component
class LifecycleTurn {

    private final InitiativeAccess access;
    private final RoundsOfInitiative rounds;
    private final Initiatives initiatives;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    LifecycleTurn(
            InitiativeAccess access,
            RoundsOfInitiative rounds,
            Initiatives initiatives,
            Processes processes,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.processes = processes;
        this.events = events;
    }

    /** Changes the initiative in the name of its director. */
    <T> T byDirector(UUID initiative, Function<Initiative, T> change) {
        access.as(initiative, TeamRole.DIRECTOR);
        return change(initiative, change);
    }

    /** Changes the initiative after its open rounds have been locked: that is the order everywhere. */
    <T> T change(UUID initiative, Function<Initiative, T> change) {
        rounds.lockOpen(initiative);
        return initiatives.change(initiative, change);
    }

    /** Tells the other modules. */
    void announce(Object event) {
        events.publishEvent(event);
    }

    /** Tells the process, after everybody else. */
    void move(UUID initiative, String message) {
        processes.tell(message, PhaseModels.LIFECYCLE, initiative.toString(), Map.of());
    }
}
