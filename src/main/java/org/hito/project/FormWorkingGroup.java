package org.hito.project;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Director and professional form a working group of people whom they name. */
@Component
public class FormWorkingGroup implements StartForm {

    private static final String FORM = "form-working-group";

    private final StartForms forms;
    private final ProjectAccess access;
    private final WorkingGroups groups;
    private final Candidates candidates;
    private final Trail trail;
    private final Clock clock;

    FormWorkingGroup(
            StartForms forms,
            ProjectAccess access,
            WorkingGroups groups,
            Candidates candidates,
            Trail trail,
            Clock clock) {
        this.forms = forms;
        this.access = access;
        this.groups = groups;
        this.candidates = candidates;
        this.trail = trail;
        this.clock = clock;
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
        access.mustFormGroups(initiative);
        return new FormPrefill(null, Map.of("people", candidates.options()));
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(UUID initiative) {
        return forms.handed(FORM, initiative);
    }

    /** The same of what a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public WorkingGroup submitted(UUID initiative, SentForm sent) {
        handed(initiative);
        return submitted(initiative, forms.data(FORM, sent));
    }

    @Transactional
    public WorkingGroup submitted(UUID initiative, ObjectNode sent) {
        StartForms.Filled<FormWorkingGroupForm> filled =
                forms.accept(handed(initiative), sent, initiative, FormWorkingGroupForm.class);
        FormWorkingGroupForm form = filled.form();
        WorkingGroup group = new WorkingGroup(
                UUID.randomUUID(),
                initiative,
                form.theme(),
                form.purpose(),
                form.members().stream().distinct().toList());
        groups.add(group, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "project.group-formed")
                .with("group", group.id().toString())
                .with("theme", group.theme())
                .with("members", group.members().stream().map(UUID::toString).toList())
                .reference(filled.handed().form().reference()));
        return group;
    }
}
