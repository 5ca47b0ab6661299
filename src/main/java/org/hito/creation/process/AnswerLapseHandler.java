package org.hito.creation.process;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.creation.ReopenMilestone;
import org.hito.creation.Reopening;
import org.hito.creation.Reopenings;
import org.hito.creation.ReturnedPhase;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the condition and the remarks, and keeps the answer for the next vote. */
@Component
class AnswerLapseHandler implements FormHandler<AnswerLapseForm> {

    private static final int LONGEST = 8_000;

    private final Reopenings reopenings;
    private final ReopenMilestone reopenMilestone;
    private final ReturnedPhase returned;
    private final JsonMapper json;

    AnswerLapseHandler(
            Reopenings reopenings, ReopenMilestone reopenMilestone, ReturnedPhase returned, JsonMapper json) {
        this.reopenings = reopenings;
        this.reopenMilestone = reopenMilestone;
        this.returned = returned;
        this.json = json;
    }

    @Override
    public String formId() {
        return "answer-lapse";
    }

    @Override
    public Class<AnswerLapseForm> type() {
        return AnswerLapseForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        Reopening reopening = reopenings.get(UUID.fromString(task.businessKey()));
        String remarks = returned.remarks(reopening.initiative(), reopening.phase()).stream()
                .map(it -> it.institution() + ": " + it.remark())
                .collect(Collectors.joining("\n"));
        return FormPrefill.of(json.createObjectNode()
                .put("condition", reopening.text())
                .put("remarks", remarks.substring(0, Math.min(remarks.length(), LONGEST))));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, AnswerLapseForm form) {
        reopenMilestone.answer(
                UUID.fromString(task.businessKey()), form.answer().strip());
        return Map.of();
    }
}
