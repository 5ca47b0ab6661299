package org.hito.creation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.RoundsOfInitiative;
import org.hito.engine.Processes;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a hold, by the director or on the day that was set; open deadlines move by its length. */
@Component
public class ResumeInitiative {

    private final InitiativeAccess access;
    private final Initiatives initiatives;
    private final RoundsOfInitiative rounds;
    private final Holds holds;
    private final PlannedDates plannedDates;
    private final Processes processes;
    private final SuspendWork work;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    ResumeInitiative(
            InitiativeAccess access,
            Initiatives initiatives,
            RoundsOfInitiative rounds,
            Holds holds,
            PlannedDates plannedDates,
            Processes processes,
            SuspendWork work,
            ApplicationEventPublisher events,
            Trail trail,
            Clock clock) {
        this.access = access;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.holds = holds;
        this.plannedDates = plannedDates;
        this.processes = processes;
        this.work = work;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID initiative, String grounds) {
        access.as(initiative, TeamRole.DIRECTOR);
        lift(initiative, grounds);
        processes.tell("initiative.resumed", PhaseModels.LIFECYCLE, initiative.toString(), Map.of());
    }

    /** Work goes on; where the day that was set has come, the hold ends first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resumeWork(UUID initiative) {
        if (initiatives.get(initiative).status() == InitiativeStatus.ON_HOLD) {
            lift(initiative, null);
        }
        work.lift(initiative);
    }

    private void lift(UUID initiative, @Nullable String grounds) {
        rounds.lockOpen(initiative);
        Initiative resumed = initiatives.change(initiative, it -> {
            it.resume();
            return it;
        });
        Instant now = clock.instant();
        Duration heldFor = holds.end(initiative, now)
                .map(since -> Duration.between(since, now))
                .orElse(Duration.ZERO);
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.resumed")
                .with("grounds", grounds)
                .with("heldForDays", heldFor.toDays()));
        plannedDates.remindLater(resumed, heldFor);
        events.publishEvent(new InitiativeResumed(initiative, heldFor));
    }
}
