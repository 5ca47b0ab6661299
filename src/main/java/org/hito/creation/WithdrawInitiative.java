package org.hito.creation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.RoundsOfInitiative;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director gives an initiative up; it closes with everything that is open about it. */
@Component
public class WithdrawInitiative {

    private final InitiativeAccess access;
    private final Initiatives initiatives;
    private final RoundsOfInitiative rounds;
    private final Holds holds;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    WithdrawInitiative(
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

    @Transactional
    public void execute(UUID initiative, String grounds) {
        access.as(initiative, TeamRole.DIRECTOR);
        rounds.lockOpen(initiative);
        initiatives.change(initiative, it -> {
            it.withdraw(clock.instant());
            return it;
        });
        holds.end(initiative, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.withdrawn")
                .with("grounds", grounds));
        events.publishEvent(new InitiativeWithdrawn(initiative));
        processes.tell("initiative.withdrawn", PhaseModels.LIFECYCLE, initiative.toString(), Map.of());
    }
}
