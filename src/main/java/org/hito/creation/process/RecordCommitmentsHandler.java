package org.hito.creation.process;

import java.util.Map;
import org.hito.actor.Commitment;
import org.hito.actor.funding.PhaseResources;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Commitments go to the register of actors; money among them is a promised contribution. */
@Component
class RecordCommitmentsHandler implements FormHandler<RecordCommitmentsForm> {

    private final PhaseResources resources;

    RecordCommitmentsHandler(PhaseResources resources) {
        this.resources = resources;
    }

    @Override
    public String formId() {
        return "record-commitments";
    }

    @Override
    public Class<RecordCommitmentsForm> type() {
        return RecordCommitmentsForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, RecordCommitmentsForm form) {
        resources.committed(
                task.initiativeId(),
                form.commitments().stream()
                        .map(row -> new Commitment(
                                row.actor(),
                                row.kindOfCommitment(),
                                row.description(),
                                row.hoursPerMonth(),
                                row.amount(),
                                row.currency(),
                                row.signatory(),
                                row.until()))
                        .toList());
        return Map.of();
    }
}
