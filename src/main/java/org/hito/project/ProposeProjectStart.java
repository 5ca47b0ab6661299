package org.hito.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form with which somebody of an initiative proposes a project. */
@Component
public class ProposeProjectStart implements StartForm {

    private static final String FORM = "propose-project";

    private final StartForms forms;
    private final ProposeProject proposeProject;
    private final ProjectAccess access;
    private final MessageSource texts;
    private final JsonMapper json;

    ProposeProjectStart(
            StartForms forms,
            ProposeProject proposeProject,
            ProjectAccess access,
            MessageSource texts,
            JsonMapper json) {
        this.forms = forms;
        this.proposeProject = proposeProject;
        this.access = access;
        this.texts = texts;
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
        List<FormOption> groups = access.proposingGroups(initiative).stream()
                .map(it -> new FormOption(it.id().toString(), it.theme()))
                .toList();
        return access.inTeam(initiative)
                ? new FormPrefill(
                        null,
                        Map.of(
                                "groups",
                                Stream.concat(Stream.of(none()), groups.stream())
                                        .toList()))
                : new FormPrefill(json.createObjectNode().put("group", first(groups)), Map.of("groups", groups));
    }

    /** The last of the reader's groups may have been closed a moment ago. */
    private static String first(List<FormOption> groups) {
        return groups.stream()
                .findFirst()
                .orElseThrow(() -> new StateMoved("problem.group-closed"))
                .value();
    }

    private FormOption none() {
        return new FormOption(
                ProposeProjectForm.NO_GROUP,
                texts.getMessage("project.no-group", null, LocaleContextHolder.getLocale()));
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(UUID initiative) {
        return forms.handed(FORM, initiative);
    }

    /** The same of what a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public Project submitted(UUID initiative, SentForm sent) {
        handed(initiative);
        return submitted(initiative, forms.data(FORM, sent));
    }

    /** Holds what was sent against the form and begins the project. */
    @Transactional
    public Project submitted(UUID initiative, ObjectNode sent) {
        StartForms.Filled<ProposeProjectForm> filled =
                forms.accept(handed(initiative), sent, initiative, ProposeProjectForm.class);
        Proposal proposal = filled.form().proposal(initiative);
        if (proposal.workingGroup() == null && !access.inTeam(initiative)) {
            forms.refuse(filled, List.of(FieldError.of("group", "required")));
        }
        return proposeProject.execute(
                proposal, filled.form().told(), filled.handed().form(), filled.data());
    }
}
