package org.hito.council.condition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conditions are asked of nobody any more, because what they were set for was resolved again or has ended. */
@Component
public class OvertakeConditions {

    private final ConditionTable table;
    private final ConditionToken token;
    private final ConditionTrail trail;
    private final Clock clock;

    OvertakeConditions(ConditionTable table, ConditionToken token, ConditionTrail trail, Clock clock) {
        this.table = table;
        this.token = token;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that lapsed: the body has resolved again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lapsedOf(Collection<UUID> items) {
        table.lockAskedOf(items).stream().filter(it -> it.lapsed() != null).forEach(this::overtake);
    }

    /** All of them: what they were set for has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void allOf(Collection<UUID> items) {
        table.lockAskedOf(items).forEach(this::overtake);
    }

    private void overtake(FollowedCondition condition) {
        table.settle(
                condition.id(),
                ConditionStatus.DROPPED,
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.overtaken(condition);
        token.settled(condition.id());
    }
}
