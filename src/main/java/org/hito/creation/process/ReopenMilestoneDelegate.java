package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.ReopenMilestone;
import org.springframework.stereotype.Component;

/** Puts the milestone before the council again; the item is the business key of the approval that follows. */
@Component
class ReopenMilestoneDelegate implements JavaDelegate {

    private final ReopenMilestone reopenMilestone;

    ReopenMilestoneDelegate(ReopenMilestone reopenMilestone) {
        this.reopenMilestone = reopenMilestone;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID item = reopenMilestone.ask(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("itemId", item.toString());
    }
}
