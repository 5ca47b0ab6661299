package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the fate of an initiative does to its open rounds. */
@Component
public class RoundsOfInitiative {

    private final RoundTable rounds;
    private final RoundWriter writer;
    private final RoundToken token;
    private final WorkingDays days;
    private final CouncilTrail trail;
    private final Clock clock;

    RoundsOfInitiative(
            RoundTable rounds,
            RoundWriter writer,
            RoundToken token,
            WorkingDays days,
            CouncilTrail trail,
            Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.token = token;
        this.days = days;
        this.trail = trail;
        this.clock = clock;
    }

    /** Locks the open rounds; called before the initiative itself is locked, so that nobody waits in a circle. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockOpen(UUID initiative) {
        locked(initiative);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Round round : locked(event.initiative())) {
            round.withdraw(now);
            writer.end(round);
            trail.withdrawn(round);
        }
    }

    /** The time on hold is given back, up to the end of a working day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeResumed event) {
        for (Round round : locked(event.initiative())) {
            Instant deadline = days.endOfDayFrom(round.deadline().plus(event.heldFor()));
            writer.moveDeadline(round.id(), deadline);
            trail.deadlineMoved(round, deadline);
            token.deadlineMoved(round.item().id(), deadline);
        }
    }

    private List<Round> locked(UUID initiative) {
        return rounds.openOf(initiative).stream()
                .map(rounds::lock)
                .filter(Round::open)
                .toList();
    }
}
