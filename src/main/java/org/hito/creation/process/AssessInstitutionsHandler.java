package org.hito.creation.process;

import java.util.Map;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorRegister;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Institutions go to the register of actors. */
@Component
class AssessInstitutionsHandler implements FormHandler<AssessInstitutionsForm> {

    private final ActorRegister register;

    AssessInstitutionsHandler(ActorRegister register) {
        this.register = register;
    }

    @Override
    public String formId() {
        return "assess-institutions";
    }

    @Override
    public Class<AssessInstitutionsForm> type() {
        return AssessInstitutionsForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, AssessInstitutionsForm form) {
        register.tell(
                task.initiativeId(),
                form.institutions().stream()
                        .map(row -> ActorFacts.named(row.name(), row.kind()))
                        .toList());
        return Map.of();
    }
}
