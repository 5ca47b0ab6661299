package org.hito.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.RoundsOfInitiative;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeHeld;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director lets an initiative rest, until a day or until it is resumed by hand. */
@Component
public class HoldInitiative {

    private final InitiativeAccess access;
    private final Initiatives initiatives;
    private final RoundsOfInitiative rounds;
    private final Holds holds;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    HoldInitiative(
            InitiativeAccess access,
            Initiatives initiatives,
            RoundsOfInitiative rounds,
            Holds holds,
            Processes processes,
            ApplicationEventPublisher events,
            Trail trail,
            Clock clock) {
        this.access = access;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.holds = holds;
        this.processes = processes;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param until day on which work goes on by itself, or null */
    @Transactional
    public void execute(UUID initiative, String grounds, @Nullable LocalDate until) {
        access.as(initiative, TeamRole.DIRECTOR);
        rounds.lockOpen(initiative);
        initiatives.change(initiative, it -> {
            it.hold(until);
            return it;
        });
        holds.begin(initiative, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.held")
                .with("grounds", grounds)
                .with("until", until == null ? null : until.toString()));
        events.publishEvent(new InitiativeHeld(initiative));
        processes.tell("initiative.held", PhaseModels.LIFECYCLE, initiative.toString(), Map.of());
    }
}
