package org.hito.project;

import java.util.Map;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.TaskForms;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form with which somebody of an initiative proposes a project. */
@Component
public class ProposeProjectStart implements StartForm {

    public static final String FORM = "propose-project";

    private final ObjectProvider<TaskForms> forms;
    private final FormSubmission submission;
    private final ProposeProject proposeProject;
    private final ProjectAccess access;
    private final WorkingGroups groups;
    private final JsonMapper json;

    ProposeProjectStart(
            ObjectProvider<TaskForms> forms,
            FormSubmission submission,
            ProposeProject proposeProject,
            ProjectAccess access,
            WorkingGroups groups,
            JsonMapper json) {
        this.forms = forms;
        this.submission = submission;
        this.proposeProject = proposeProject;
        this.access = access;
        this.groups = groups;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID initiative) {
        if (initiative == null) {
            throw new BadInput("problem.form-needs-initiative");
        }
        access.mustPropose(initiative);
        return new FormPrefill(
                null,
                Map.of(
                        "groups",
                        groups.of(initiative).stream()
                                .map(it -> new FormOption(it.id().toString(), it.theme()))
                                .toList()));
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(UUID initiative) {
        return forms.getObject().start(FORM, initiative).orElseThrow();
    }

    /** The same of what a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public Project submitted(UUID initiative, SentForm sent) {
        handed(initiative);
        return submitted(initiative, submission.data(sent, FORM));
    }

    /** Holds what was sent against the form and begins the project. */
    @Transactional
    public Project submitted(UUID initiative, ObjectNode sent) {
        TaskForms.Handed handed = handed(initiative);
        ObjectNode data = submission
                .accept(handed.schema(), sent, handed.initial(), initiative)
                .data();
        ProposeProjectForm form = json.treeToValue(data, ProposeProjectForm.class);
        return proposeProject.execute(form.proposal(initiative), form.told(), handed.form(), data);
    }
}
