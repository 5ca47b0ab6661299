package org.hito.council.condition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.ConditionDue;
import org.hito.council.ConditionLapsed;
import org.hito.inbox.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What time does to a condition: its owner is reminded, and it lapses when its day is over and nothing was shown. */
@Component
public class LapseCondition {

    private final ConditionTable table;
    private final ConditionTrail trail;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LapseCondition(
            ConditionTable table,
            ConditionTrail trail,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.trail = trail;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it stopped money, so that it may still be met. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean execute(UUID id) {
        FollowedCondition condition = table.lock(id);
        table.lapsed(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.lapsed(condition);
        tell(condition, "council.condition-lapsed", List.of(owner(condition), Notices.key("chair", condition.body())));
        events.publishEvent(new ConditionLapsed(
                id,
                condition.item(),
                condition.kind(),
                condition.initiative(),
                condition.phase(),
                condition.body(),
                condition.owner(),
                condition.text(),
                condition.due()));
        return condition.stopsMoney();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(UUID id) {
        FollowedCondition condition = table.lock(id);
        trail.reminded(condition);
        tell(condition, "council.condition-due", List.of(owner(condition)));
        events.publishEvent(
                new ConditionDue(id, condition.owner(), condition.initiative(), condition.text(), condition.due()));
    }

    private void tell(FollowedCondition condition, String event, List<String> readers) {
        notices.put(
                readers,
                event,
                Map.of(
                        "text",
                        condition.text(),
                        "title",
                        condition.title(),
                        "due",
                        condition.due().toString()),
                condition.initiative());
    }

    private static String owner(FollowedCondition condition) {
        return Notices.key("owner", condition.owner());
    }
}
