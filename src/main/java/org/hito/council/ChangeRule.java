package org.hito.council;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a body another rule; rounds that are open keep the one they froze. */
@Component
public class ChangeRule {

    private final Administration administration;
    private final BodyTable table;
    private final BodyTrail trail;

    ChangeRule(Administration administration, BodyTable table, BodyTrail trail) {
        this.administration = administration;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID id, CouncilRule rule) {
        administration.mustBeMine();
        Body body = table.lock(id);
        if (!body.rule().equals(rule)) {
            table.change(id, rule);
            trail.ruleChanged(body, rule);
        }
    }
}
