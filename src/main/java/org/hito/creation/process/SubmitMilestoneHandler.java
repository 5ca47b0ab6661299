package org.hito.creation.process;

import java.util.Map;
import org.hito.creation.FirstSummary;
import org.hito.creation.PhaseModels;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Hands out a first summary of the phase; the dossier is compiled when the token moves on. */
@Component
class SubmitMilestoneHandler implements FormHandler<SubmitMilestoneForm> {

    private final FirstSummary summary;

    SubmitMilestoneHandler(FirstSummary summary) {
        this.summary = summary;
    }

    @Override
    public String formId() {
        return "submit-milestone";
    }

    @Override
    public Class<SubmitMilestoneForm> type() {
        return SubmitMilestoneForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        return FormPrefill.of(summary.of(task.initiativeId(), PhaseModels.of(task.process())));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, SubmitMilestoneForm form) {
        return Map.of();
    }
}
