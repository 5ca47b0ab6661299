package org.hito.project.process;

import java.util.Map;
import java.util.UUID;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.Deliverable.Progress;
import org.hito.project.Projects;
import org.hito.project.WorkOnProject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks about each open deliverable. */
@Component
class ReportProgressHandler implements FormHandler<ReportProgressForm> {

    private final Projects projects;
    private final WorkOnProject work;
    private final JsonMapper json;

    ReportProgressHandler(Projects projects, WorkOnProject work, JsonMapper json) {
        this.projects = projects;
        this.work = work;
        this.json = json;
    }

    @Override
    public String formId() {
        return "report-progress";
    }

    @Override
    public Class<ReportProgressForm> type() {
        return ReportProgressForm.class;
    }

    @Override
    public boolean beginsWithLastEntry() {
        return false;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("deliverables");
        projects.get(ProjectKey.of(task)).reported().forEach(it -> rows.addObject()
                .put("deliverable", it.deliverable())
                .put("owner", it.owner())
                .put("dueOn", it.dueOn().toString())
                .put("progress", it.progress()));
        return FormPrefill.of(data);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ReportProgressForm form) {
        UUID project = ProjectKey.of(task);
        work.told(project, Told.of(form, "deliverables", "remarks", "evidence"));
        work.progress(
                project,
                form.deliverables().stream()
                        .map(it -> new Progress(it.status(), it.progress().intValue(), it.deviation()))
                        .toList());
        return Map.of();
    }
}
