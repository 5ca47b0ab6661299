package org.hito.council.condition;

import java.util.UUID;
import org.hito.council.Condition;
import org.hito.council.RoundClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows up every condition from the transaction of the resolution that set it. */
@Component
public class BeginFollowUp {

    private final ConditionTable table;
    private final ConditionToken token;

    BeginFollowUp(ConditionTable table, ConditionToken token) {
        this.table = table;
        this.token = token;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        for (Condition condition : event.conditions()) {
            UUID id = UUID.randomUUID();
            table.add(id, event.round(), event.item(), condition, event.at());
            token.begin(id, event.initiative());
        }
    }
}
