package org.hito.council.condition.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.council.condition.ShowEvidence;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The owner shows how a condition was met. */
@Component
class MeetConditionHandler implements FormHandler<MeetConditionForm> {

    private final ConditionList conditions;
    private final ShowEvidence showEvidence;
    private final JsonMapper json;

    MeetConditionHandler(ConditionList conditions, ShowEvidence showEvidence, JsonMapper json) {
        this.conditions = conditions;
        this.showEvidence = showEvidence;
        this.json = json;
    }

    @Override
    public String formId() {
        return "meet-condition";
    }

    @Override
    public Class<MeetConditionForm> type() {
        return MeetConditionForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        FollowedCondition condition = conditions.ofTask(UUID.fromString(task.businessKey()));
        return FormPrefill.of(json.createObjectNode().put("condition", condition.text()));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, MeetConditionForm form) {
        showEvidence.execute(
                UUID.fromString(task.businessKey()),
                form.shown().strip(),
                form.evidence() == null ? List.of() : form.evidence());
        return Map.of();
    }
}
