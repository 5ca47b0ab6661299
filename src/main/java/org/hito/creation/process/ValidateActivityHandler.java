package org.hito.creation.process;

import java.util.Map;
import java.util.Set;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** A no sends the activity back to its characterisation. */
@Component
class ValidateActivityHandler implements FormHandler<ValidateActivityForm> {

    @Override
    public String formId() {
        return "validate-activity";
    }

    @Override
    public Class<ValidateActivityForm> type() {
        return ValidateActivityForm.class;
    }

    @Override
    public Set<String> decidedAnew() {
        return Set.of("activityValidated", "whatToChange");
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ValidateActivityForm form) {
        return Map.of("activityValidated", form.activityValidated() == ValidateActivityForm.Answer.YES);
    }
}
