package org.hito.council.advisory.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.council.advisory.GiveOpinion;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The opinion of an adviser, by the adviser's own task. */
@Component
class GiveOpinionHandler implements FormHandler<GiveOpinionForm> {

    private final GiveOpinion giveOpinion;

    GiveOpinionHandler(GiveOpinion giveOpinion) {
        this.giveOpinion = giveOpinion;
    }

    @Override
    public String formId() {
        return "give-opinion";
    }

    @Override
    public Class<GiveOpinionForm> type() {
        return GiveOpinionForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, GiveOpinionForm form) {
        giveOpinion.byTask(
                UUID.fromString(task.businessKey()),
                Objects.requireNonNull(task.seat()),
                form.opinion(),
                form.grounds());
        return Map.of();
    }
}
