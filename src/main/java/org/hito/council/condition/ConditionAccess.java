package org.hito.council.condition;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.council.RoundAccess;
import org.hito.identity.SeatsOfPerson;
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

    /** Bodies that the acting person chairs today. */
    Set<UUID> chaired() {
        return bodies.seatsOf(currentActor.person()).stream()
                .filter(it -> it.position().equals(Position.CHAIR.name()))
                .map(SeatsOfPerson.HeldSeat::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    void mustChair(FollowedCondition condition) {
        if (!chaired().contains(condition.body())) {
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
