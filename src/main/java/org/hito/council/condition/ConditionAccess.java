package org.hito.council.condition;

import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.council.RoundAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Conditions are seen by whoever sees the round that set them, and changed by whoever chairs its body today. */
@Component
class ConditionAccess {

    private final RoundAccess rounds;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final CurrentActor currentActor;

    ConditionAccess(RoundAccess rounds, Bodies bodies, Initiatives initiatives, CurrentActor currentActor) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.currentActor = currentActor;
    }

    void mustSee(FollowedCondition condition) {
        rounds.visible(condition.round());
    }

    boolean chairs(FollowedCondition condition) {
        return bodies.seatsOf(currentActor.person()).stream()
                .anyMatch(it ->
                        it.body().equals(condition.body()) && it.position().equals(Position.CHAIR.name()));
    }

    void mustChair(FollowedCondition condition) {
        if (!chairs(condition)) {
            throw new NotAllowed("problem.not-the-chair");
        }
    }

    /** Conditions rest while the initiative is on hold. */
    void mustBeAtWork(FollowedCondition condition) {
        if (condition.initiative() != null) {
            initiatives.mustBeAtWork(condition.initiative());
        }
    }
}
