package org.hito.council.condition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hito.council.RoundAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Conditions are seen by whoever sees the round that set them, and changed by whoever chairs its body today. */
@Component
class ConditionAccess {

    private final RoundAccess rounds;
    private final Initiatives initiatives;
    private final CurrentActor currentActor;

    ConditionAccess(RoundAccess rounds, Initiatives initiatives, CurrentActor currentActor) {
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.currentActor = currentActor;
    }

    void mustSee(FollowedCondition condition) {
        rounds.visible(condition.round());
    }

    void mustChair(FollowedCondition condition) {
        if (!rounds.presided().contains(condition.body())) {
            throw new NotAllowed("problem.not-the-chair");
        }
        mustNotBeRecused(condition);
        if (condition.owner().equals(currentActor.person())) {
            throw new NotAllowed("problem.own-condition");
        }
    }

    /** Whoever has a conflict of interest in the item has none of its conditions in hand either. */
    void mustNotBeRecused(FollowedCondition condition) {
        if (!rounds.recusedFrom(List.of(condition.item())).isEmpty()) {
            throw new NotAllowed("problem.recused");
        }
    }

    /** Which of them the acting person may extend or waive. */
    Predicate<FollowedCondition> changeable(Collection<FollowedCondition> conditions) {
        Set<UUID> chaired = rounds.presided();
        Set<UUID> recused = chaired.isEmpty()
                ? Set.of()
                : rounds.recusedFrom(
                        conditions.stream().map(FollowedCondition::item).toList());
        return it -> it.status().pending()
                && chaired.contains(it.body())
                && !recused.contains(it.item())
                && !it.owner().equals(currentActor.person());
    }

    /** Conditions rest while the initiative is on hold. */
    void mustBeAtWork(FollowedCondition condition) {
        if (condition.initiative() != null) {
            initiatives.mustBeAtWork(condition.initiative());
        }
    }
}
