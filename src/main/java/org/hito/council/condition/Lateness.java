package org.hito.council.condition;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what a lapse has begun, when its condition is met late, waived or given more time after all. */
@Component
class Lateness {

    private final ApplicationEventPublisher events;

    Lateness(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param condition as it stood before */
    void over(FollowedCondition condition) {
        if (condition.lapsed() != null) {
            events.publishEvent(new LapseMadeGood(condition.id(), condition.item(), condition.text()));
        }
    }
}
