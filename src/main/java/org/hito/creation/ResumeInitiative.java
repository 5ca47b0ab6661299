package org.hito.creation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a hold, by the director or on the day that was set; open deadlines move by its length. */
@Component
public class ResumeInitiative {

    private final LifecycleTurn turn;
    private final Initiatives initiatives;
    private final Holds holds;
    private final PlannedDates plannedDates;
    private final SuspendWork work;
    private final Trail trail;
    private final Clock clock;

    ResumeInitiative(
            LifecycleTurn turn,
            Initiatives initiatives,
            Holds holds,
            PlannedDates plannedDates,
            SuspendWork work,
            Trail trail,
            Clock clock) {
        this.turn = turn;
        this.initiatives = initiatives;
        this.holds = holds;
        this.plannedDates = plannedDates;
        this.work = work;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID initiative, String grounds) {
        lift(turn.byDirector(initiative, ResumeInitiative::resumed), grounds);
        turn.move(initiative, "initiative.resumed");
    }

    /** Work goes on; where the day that was set has come, the hold ends first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resumeWork(UUID initiative) {
        if (initiatives.get(initiative).status() == InitiativeStatus.ON_HOLD) {
            lift(turn.change(initiative, ResumeInitiative::resumed), null);
        }
        work.lift(initiative);
    }

    private static Initiative resumed(Initiative initiative) {
        initiative.resume();
        return initiative;
    }

    private void lift(Initiative resumed, @Nullable String grounds) {
        UUID initiative = resumed.id();
        Instant now = clock.instant();
        Duration heldFor = holds.end(initiative, now)
                .map(since -> Duration.between(since, now))
                .orElse(Duration.ZERO);
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.resumed")
                .with("grounds", grounds)
                .with("heldForDays", heldFor.toDays()));
        plannedDates.remindLater(resumed, heldFor);
        turn.announce(new InitiativeResumed(initiative, heldFor));
    }
}
