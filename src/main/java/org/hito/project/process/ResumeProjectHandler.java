package org.hito.project.process;

import java.util.Map;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.GateDecisions;
import org.hito.project.ResumeProject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Ends a hold by hand. */
@Component
class ResumeProjectHandler implements FormHandler<ResumeProjectForm> {

    private final GateDecisions decisions;
    private final ResumeProject resumeProject;
    private final JsonMapper json;

    ResumeProjectHandler(GateDecisions decisions, ResumeProject resumeProject, JsonMapper json) {
        this.decisions = decisions;
        this.resumeProject = resumeProject;
        this.json = json;
    }

    @Override
    public String formId() {
        return "resume-project";
    }

    @Override
    public Class<ResumeProjectForm> type() {
        return ResumeProjectForm.class;
    }

    @Override
    public boolean beginsWithLastEntry() {
        return false;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        return FormPrefill.of(json.createObjectNode()
                .put("held", decisions.last(ProjectKey.of(task)).grounds()));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ResumeProjectForm form) {
        resumeProject.execute(ProjectKey.of(task), form.grounds());
        return Map.of();
    }
}
