package org.hito.council.condition.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.council.RoundList;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** A condition is its owner's to meet and for the chair of its body or the secretary of its initiative to verify. */
@Component
class ConditionTasks implements TaskScopes {

    private final ConditionList conditions;
    private final Bodies bodies;
    private final RoundList rounds;
    private final CommunityCalendar calendar;

    ConditionTasks(ConditionList conditions, Bodies bodies, RoundList rounds, CommunityCalendar calendar) {
        this.conditions = conditions;
        this.bodies = bodies;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Override
    public Set<String> processes() {
        return Set.of("condition-follow-up");
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        FollowedCondition condition = conditions.ofTask(UUID.fromString(businessKey));
        UUID initiative = condition.initiative();
        Map<String, UUID> holders = new HashMap<>();
        holders.put("owner", condition.owner());
        // A chair who is recused from the item is no chair to its conditions, as long as somebody else can verify them.
        holders.put("chair", initiative != null && chairIsRecused(condition) ? initiative : condition.body());
        // Where there is no initiative there is no secretary of it: the chair alone remains.
        holders.put("secretary", initiative == null ? condition.body() : initiative);
        return new TaskScope(initiative, null, calendar.endOf(condition.due()), holders);
    }

    private boolean chairIsRecused(FollowedCondition condition) {
        return bodies.seats(condition.body()).stream()
                .filter(seat -> seat.position() == Position.CHAIR)
                .flatMap(seat -> Optional.ofNullable(seat.holder()).stream())
                .anyMatch(chair -> rounds.last(condition.item())
                        .filter(round -> round.papersClosedTo(chair))
                        .isPresent());
    }
}
