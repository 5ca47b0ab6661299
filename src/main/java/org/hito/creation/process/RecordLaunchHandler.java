package org.hito.creation.process;

import java.util.Map;
import org.hito.creation.RecordLaunch;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The launch opens the last phase. */
@Component
class RecordLaunchHandler implements FormHandler<RecordLaunchForm> {

    private final RecordLaunch recordLaunch;

    RecordLaunchHandler(RecordLaunch recordLaunch) {
        this.recordLaunch = recordLaunch;
    }

    @Override
    public String formId() {
        return "record-launch";
    }

    @Override
    public Class<RecordLaunchForm> type() {
        return RecordLaunchForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, RecordLaunchForm form) {
        recordLaunch.execute(task.initiativeId(), form.launchedOn(), form.place());
        return Map.of();
    }
}
