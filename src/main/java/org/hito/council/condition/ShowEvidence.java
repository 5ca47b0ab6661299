package org.hito.council.condition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The owner says how a condition was met, if need be late. */
@Component
public class ShowEvidence {

    private final ConditionTable table;
    private final ConditionTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    ShowEvidence(ConditionTable table, ConditionTrail trail, CurrentActor currentActor, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param documents ids of files that show it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, String text, List<String> documents) {
        FollowedCondition condition = table.lock(id);
        if (!condition.toBeMet()) {
            throw new StateMoved("problem.condition-is." + condition.status());
        }
        FollowedCondition.Evidence evidence = new FollowedCondition.Evidence(
                text,
                List.copyOf(documents),
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.shown(id, evidence);
        trail.shown(condition, evidence);
    }
}
