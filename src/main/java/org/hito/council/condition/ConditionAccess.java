package org.hito.council.condition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.RoundAccess;
import org.hito.council.WaivedBy;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Conditions are seen by whoever sees the round that set them, and changed by whoever chairs its body today. */
@Component
class ConditionAccess {

    private final RoundAccess rounds;
    private final Initiatives initiatives;
    private final Bodies bodies;
    private final CurrentActor currentActor;

    ConditionAccess(RoundAccess rounds, Initiatives initiatives, Bodies bodies, CurrentActor currentActor) {
        this.rounds = rounds;
        this.bodies = bodies;
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

    /** The rule of the body leaves conditions to a vote. */
    boolean bodyDecides(FollowedCondition condition) {
        return bodies.get(condition.body()).rule().conditionsBy() == WaivedBy.BODY;
    }

    /** Whoever has to meet it, and the chair, ask the body. */
    void mustAsk(FollowedCondition condition) {
        if (!rounds.presided().contains(condition.body()) && !condition.owner().equals(currentActor.person())) {
            throw new NotAllowed("problem.not-asking-for-condition");
        }
        mustNotBeRecused(condition);
    }

    /** What the acting person may do about each now: extend, waive, ask. */
    Function<FollowedCondition, List<String>> acts(Collection<FollowedCondition> conditions) {
        Predicate<FollowedCondition> changeable = changeable(conditions);
        return it -> {
            boolean own = it.asked() && it.owner().equals(currentActor.person());
            if (!own && !changeable.test(it)) {
                return List.of();
            }
            if (!bodyDecides(it)) {
                return own ? List.of() : it.lapsed() == null ? List.of("extend", "waive") : List.of("waive");
            }
            boolean extendable = !own && it.extensions() == 0 && it.lapsed() == null;
            return Stream.of(extendable ? "extend" : null, it.motion() == null ? "ask" : null)
                    .filter(Objects::nonNull)
                    .toList();
        };
    }

    /** Which of them the acting person may change as the chair. */
    Predicate<FollowedCondition> changeable(Collection<FollowedCondition> conditions) {
        Set<UUID> chaired = rounds.presided();
        Set<UUID> recused = chaired.isEmpty()
                ? Set.of()
                : rounds.recusedFrom(
                        conditions.stream().map(FollowedCondition::item).toList());
        return it -> it.asked()
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
