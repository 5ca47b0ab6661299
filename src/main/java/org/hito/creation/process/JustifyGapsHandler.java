package org.hito.creation.process;

import java.util.Map;
import org.hito.creation.PhaseGaps;
import org.hito.creation.PhaseModels;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks about each gap that the checks have found. */
@Component
class JustifyGapsHandler implements FormHandler<JustifyGapsForm> {

    private final PhaseGaps gaps;
    private final JsonMapper json;

    JustifyGapsHandler(PhaseGaps gaps, JsonMapper json) {
        this.gaps = gaps;
        this.json = json;
    }

    @Override
    public String formId() {
        return "justify-gaps";
    }

    @Override
    public Class<JustifyGapsForm> type() {
        return JustifyGapsForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("gaps");
        gaps.of(task.initiativeId(), PhaseModels.of(task.process()))
                .forEach(gap -> rows.addObject().put("gap", gap));
        return FormPrefill.of(data);
    }

    /** The justification is kept with the dossier; nothing else changes. */
    @Override
    public Map<String, Object> submitted(TaskFacts task, JustifyGapsForm form) {
        return Map.of();
    }
}
