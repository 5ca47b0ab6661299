package org.hito.council.session.process;

import java.util.Map;
import java.util.UUID;
import org.hito.council.session.AddRemark;
import org.hito.council.session.CloseSession;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The end of a session, by the task that asks for it once everything was treated. */
@Component
class CloseSessionHandler implements FormHandler<CloseSessionForm> {

    private final AddRemark remarks;
    private final CloseSession close;

    CloseSessionHandler(AddRemark remarks, CloseSession close) {
        this.remarks = remarks;
        this.close = close;
    }

    @Override
    public String formId() {
        return "close-session";
    }

    @Override
    public Class<CloseSessionForm> type() {
        return CloseSessionForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, CloseSessionForm form) {
        UUID session = UUID.fromString(task.businessKey());
        if (form.remark() != null && !form.remark().isBlank()) {
            remarks.execute(session, form.remark().strip());
        }
        close.byTask(session);
        return Map.of();
    }
}
