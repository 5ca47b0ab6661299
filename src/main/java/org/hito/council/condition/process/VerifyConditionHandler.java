package org.hito.council.condition.process;

import java.util.Map;
import java.util.UUID;
import org.hito.council.condition.FollowedCondition;
import org.hito.council.condition.VerifyCondition;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Another person says whether a condition is met. */
@Component
class VerifyConditionHandler implements FormHandler<VerifyConditionForm> {

    private final VerifyCondition verify;
    private final JsonMapper json;

    VerifyConditionHandler(VerifyCondition verify, JsonMapper json) {
        this.verify = verify;
        this.json = json;
    }

    @Override
    public String formId() {
        return "verify-condition";
    }

    @Override
    public Class<VerifyConditionForm> type() {
        return VerifyConditionForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        FollowedCondition condition = verify.toVerify(UUID.fromString(task.businessKey()));
        ObjectNode data = json.createObjectNode().put("condition", condition.text());
        if (condition.evidence() != null) {
            data.put("shown", condition.evidence().text());
        }
        return FormPrefill.of(data);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, VerifyConditionForm form) {
        UUID condition = UUID.fromString(task.businessKey());
        if (form.decision() == VerifyConditionForm.Decision.MET) {
            verify.enough(condition);
        } else {
            verify.sendBack(condition, String.valueOf(form.grounds()).strip());
        }
        return Map.of("outcome", form.decision().name());
    }
}
