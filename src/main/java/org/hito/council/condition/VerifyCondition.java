package org.hito.council.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Another person than the one who showed it looks at the evidence: it is enough, or it goes back with reasons. */
@Component
public class VerifyCondition {

    private final ConditionTable table;
    private final ConditionAccess access;
    private final ConditionTrail trail;
    private final ConditionDates dates;
    private final Lateness lateness;
    private final CurrentActor currentActor;
    private final Clock clock;

    VerifyCondition(
            ConditionTable table,
            ConditionAccess access,
            ConditionTrail trail,
            ConditionDates dates,
            Lateness lateness,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.trail = trail;
        this.dates = dates;
        this.lateness = lateness;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The condition with what was shown, for whoever may look at it. */
    public FollowedCondition toVerify(UUID id) {
        FollowedCondition condition = table.find(id).orElseThrow(() -> new NotFound("problem.condition-not-found"));
        access.mustNotBeRecused(condition);
        return condition;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enough(UUID id) {
        FollowedCondition condition = shown(id);
        table.settle(
                id,
                ConditionStatus.MET,
                currentActor.person(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.met(condition);
        lateness.over(condition);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(UUID id, String grounds) {
        FollowedCondition condition = shown(id);
        LocalDate due = dates.afterSentBack(condition);
        table.sentBack(id, grounds, due);
        trail.sentBack(condition, grounds, due);
    }

    private FollowedCondition shown(UUID id) {
        FollowedCondition condition = table.lock(id);
        FollowedCondition.Evidence evidence = condition.evidence();
        if (condition.status() != ConditionStatus.SHOWN || evidence == null) {
            throw new StateMoved("problem.condition-is." + condition.status());
        }
        if (evidence.by().equals(currentActor.person())) {
            throw new NotAllowed("problem.own-evidence");
        }
        access.mustNotBeRecused(condition);
        return condition;
    }
}
