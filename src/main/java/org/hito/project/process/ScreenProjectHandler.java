package org.hito.project.process;

import java.util.Map;
import java.util.UUID;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.hito.project.WorkOnProject;
import org.springframework.stereotype.Component;

/** Keeps what the screening told. */
@Component
class ScreenProjectHandler implements FormHandler<ScreenProjectForm> {

    private final WorkOnProject work;

    ScreenProjectHandler(WorkOnProject work) {
        this.work = work;
    }

    @Override
    public String formId() {
        return "screen-project";
    }

    @Override
    public Class<ScreenProjectForm> type() {
        return ScreenProjectForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ScreenProjectForm form) {
        UUID project = ProjectKey.of(task);
        work.told(project, Told.of(form, "findings", "evidence"));
        work.screened(project);
        return Map.of();
    }
}
