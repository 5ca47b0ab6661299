package org.hito.council.condition;

import java.time.LocalDate;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.RoundClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does to a condition what its body resolved, unless it has come to its end meanwhile; anything but an approval changes nothing. */
@Component
public class MotionDecided {

    private final ConditionTable table;
    private final ConditionMotions motions;
    private final ConditionToken token;
    private final ConditionTrail trail;
    private final ConditionDates dates;
    private final Lateness lateness;

    MotionDecided(
            ConditionTable table,
            ConditionMotions motions,
            ConditionToken token,
            ConditionTrail trail,
            ConditionDates dates,
            Lateness lateness) {
        this.table = table;
        this.motions = motions;
        this.token = token;
        this.trail = trail;
        this.dates = dates;
        this.lateness = lateness;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        if (event.kind() == ItemKind.CONDITION) {
            motions.find(event.item()).ifPresent(motion -> {
                motions.settle(event.item(), event.at());
                if (event.outcome() == Outcome.APPROVED || event.outcome() == Outcome.APPROVED_WITH_CONDITIONS) {
                    carry(motion, event);
                }
            });
        }
    }

    private void carry(ConditionMotions.Motion motion, RoundClosed event) {
        FollowedCondition condition = table.lock(motion.condition());
        LocalDate until = motion.until();
        if (!condition.asked()) {
            return;
        }
        if (until == null) {
            table.settle(condition.id(), ConditionStatus.WAIVED, null, motion.grounds(), event.at());
            trail.waivedByBody(condition, event.round());
            lateness.over(condition);
            token.settled(condition.id());
        } else if (dates.moreTime(condition, until)) {
            table.extended(condition.id(), motion.grounds(), until);
            table.revived(condition.id());
            trail.extendedByBody(condition, event.round(), until);
            lateness.over(condition);
            token.dueMoved(condition.id(), until);
        }
    }
}
