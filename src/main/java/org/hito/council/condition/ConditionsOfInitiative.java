package org.hito.council.condition;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.RoundClosed;
import org.hito.initiative.InitiativeHeld;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Initiatives;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the fate of an initiative does to its conditions: they rest, get their time back, or go with it. */
@Component
public class ConditionsOfInitiative {

    private final ConditionTable table;
    private final ConditionToken token;
    private final ConditionTrail trail;
    private final Initiatives initiatives;
    private final Clock clock;

    ConditionsOfInitiative(
            ConditionTable table, ConditionToken token, ConditionTrail trail, Initiatives initiatives, Clock clock) {
        this.table = table;
        this.token = token;
        this.trail = trail;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeHeld event) {
        table.lockAsked(event.initiative()).forEach(it -> token.rests(it.id()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeResumed event) {
        for (FollowedCondition condition : table.lockAsked(event.initiative())) {
            if (condition.lapsed() != null) {
                continue;
            }
            LocalDate due = condition.due().plusDays(days(event.heldFor()));
            table.due(condition.id(), due);
            trail.moved(condition, due);
            token.dueMoved(condition.id(), due);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        drop(event.initiative());
    }

    /** A rejected milestone closes the initiative, unless it operates already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        UUID initiative = event.initiative();
        if (event.outcome() == Outcome.REJECTED
                && event.kind() == ItemKind.MILESTONE
                && initiative != null
                && initiatives.status(initiative) != InitiativeStatus.OPERATING) {
            drop(initiative);
        }
    }

    private void drop(UUID initiative) {
        for (FollowedCondition condition : table.lockAsked(initiative)) {
            table.settle(
                    condition.id(),
                    ConditionStatus.DROPPED,
                    null,
                    null,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            trail.dropped(condition);
            token.settled(condition.id());
        }
    }

    /** Begun days count. */
    private static long days(Duration heldFor) {
        return heldFor.plusDays(1).minusNanos(1).toDays();
    }
}
