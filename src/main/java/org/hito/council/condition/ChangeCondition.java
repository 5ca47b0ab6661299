package org.hito.council.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair gives more time for a condition or waives it, as far as the rule leaves that to the chair. */
@Component
public class ChangeCondition {

    private final ConditionTable table;
    private final ConditionAccess access;
    private final ConditionToken token;
    private final ConditionTrail trail;
    private final Lateness lateness;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeCondition(
            ConditionTable table,
            ConditionAccess access,
            ConditionToken token,
            ConditionTrail trail,
            Lateness lateness,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.token = token;
        this.trail = trail;
        this.lateness = lateness;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void extend(UUID id, LocalDate until, String grounds) {
        FollowedCondition condition = asked(id);
        if (condition.lapsed() != null) {
            throw new StateMoved("problem.condition-is.LAPSED");
        }
        if (!until.isAfter(condition.due())) {
            throw new StateMoved("problem.not-an-extension");
        }
        if (condition.extensions() > 0 && access.bodyDecides(condition)) {
            throw new NotAllowed("problem.body-extends");
        }
        table.extended(id, grounds, until);
        table.extendedByChair(id);
        trail.extended(condition, grounds, until);
        token.dueMoved(id, until);
    }

    @Transactional
    public void waive(UUID id, String grounds) {
        FollowedCondition condition = asked(id);
        if (access.bodyDecides(condition)) {
            throw new NotAllowed("problem.body-waives");
        }
        table.settle(
                id,
                ConditionStatus.WAIVED,
                currentActor.person(),
                grounds,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.waived(condition, grounds);
        lateness.over(condition);
        token.settled(id);
    }

    private FollowedCondition asked(UUID id) {
        FollowedCondition condition = table.lock(id);
        access.mustSee(condition);
        access.mustChair(condition);
        access.mustBeAtWork(condition);
        if (!condition.asked()) {
            throw new StateMoved("problem.condition-is." + condition.status());
        }
        return condition;
    }
}
