package org.hito.creation.process;

import java.util.Map;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorRegister;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The register begins with the organisations that should be there. */
@Component
class IdentifyActorsHandler implements FormHandler<IdentifyActorsForm> {

    private final ActorRegister register;

    IdentifyActorsHandler(ActorRegister register) {
        this.register = register;
    }

    @Override
    public String formId() {
        return "identify-actors";
    }

    @Override
    public Class<IdentifyActorsForm> type() {
        return IdentifyActorsForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, IdentifyActorsForm form) {
        register.tell(
                task.initiativeId(),
                form.actors().stream()
                        .map(row -> new ActorFacts(
                                row.name(),
                                row.kind(),
                                row.chainLink(),
                                row.size(),
                                row.anchor(),
                                row.municipality(),
                                null,
                                row.whyKey()))
                        .toList());
        return Map.of();
    }
}
