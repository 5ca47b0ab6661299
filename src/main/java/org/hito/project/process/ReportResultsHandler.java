package org.hito.project.process;

import java.util.Map;
import java.util.UUID;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.ExpectedResult;
import org.hito.project.ExpectedResult.Measured;
import org.hito.project.Projects;
import org.hito.project.WorkOnProject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks what each promised result has come to. */
@Component
class ReportResultsHandler implements FormHandler<ReportResultsForm> {

    private final Projects projects;
    private final WorkOnProject work;
    private final JsonMapper json;

    ReportResultsHandler(Projects projects, WorkOnProject work, JsonMapper json) {
        this.projects = projects;
        this.work = work;
        this.json = json;
    }

    @Override
    public String formId() {
        return "report-results";
    }

    @Override
    public Class<ReportResultsForm> type() {
        return ReportResultsForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("results");
        for (ExpectedResult it : projects.get(ProjectKey.of(task)).results()) {
            ObjectNode row = rows.addObject()
                    .put("result", it.result())
                    .put("indicator", it.indicator())
                    .put("baseline", it.baseline())
                    .put("target", it.target());
            if (it.measured() != null) {
                row.put("measured", it.measured()).put("comment", it.comment());
            }
        }
        return FormPrefill.of(data);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ReportResultsForm form) {
        UUID project = ProjectKey.of(task);
        work.told(project, Told.of(form, "results", "lessons", "continuation", "evidence"));
        work.measure(
                project,
                form.results().stream()
                        .map(it -> new Measured(it.measured(), it.comment()))
                        .toList());
        return Map.of();
    }
}
