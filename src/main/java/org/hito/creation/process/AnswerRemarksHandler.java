package org.hito.creation.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hito.creation.AnswerRemarks;
import org.hito.creation.PhaseModels;
import org.hito.creation.ReturnedPhase;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands out the remarks of the last return and reopens the chosen steps. */
@Component
class AnswerRemarksHandler implements FormHandler<AnswerRemarksForm> {

    private final AnswerRemarks answerRemarks;
    private final ReturnedPhase returned;
    private final JsonMapper json;

    AnswerRemarksHandler(AnswerRemarks answerRemarks, ReturnedPhase returned, JsonMapper json) {
        this.answerRemarks = answerRemarks;
        this.returned = returned;
        this.json = json;
    }

    @Override
    public String formId() {
        return "answer-remarks";
    }

    @Override
    public Class<AnswerRemarksForm> type() {
        return AnswerRemarksForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        Phase phase = PhaseModels.of(task.process());
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("remarks");
        returned.remarks(task.initiativeId(), phase).forEach(it -> rows.addObject()
                .put("number", it.number())
                .put("from", it.institution())
                .put("remark", it.remark()));
        return new FormPrefill(data, Map.of("reopenSteps", returned.steps(task.initiativeId(), phase)));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, AnswerRemarksForm form) {
        answerRemarks.execute(
                task.initiativeId(),
                PhaseModels.of(task.process()),
                Objects.requireNonNullElse(form.reopen(), List.of()));
        return Map.of();
    }
}
