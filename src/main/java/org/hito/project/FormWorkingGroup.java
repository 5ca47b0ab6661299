package org.hito.project;

import java.time.Clock;
import java.util.List;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Director and professional form a working group of people whom they name. */
@Component
public class FormWorkingGroup implements StartForm {

    static final String FORM = "form-working-group";

    private final StartForms forms;
    private final ProjectAccess access;
    private final WorkingGroups groups;
    private final Candidates candidates;
    private final JsonMapper json;
    private final Trail trail;
    private final Clock clock;

    FormWorkingGroup(
            StartForms forms,
            ProjectAccess access,
            WorkingGroups groups,
            Candidates candidates,
            JsonMapper json,
            Trail trail,
            Clock clock) {
        this.forms = forms;
        this.access = access;
        this.groups = groups;
        this.candidates = candidates;
        this.json = json;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return FORM;
    }

    /** For a new group of an initiative, or for a group that is there, with what it has. */
    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        if (about == null) {
            throw new BadInput("problem.form-needs-initiative");
        }
        WorkingGroup group = groups.find(about).orElse(null);
        if (group == null) {
            access.mustFormGroups(about);
            return new FormPrefill(null, Map.of("people", candidates.options(List.of())));
        }
        access.mustChange(group);
        ObjectNode data = json.createObjectNode();
        data.put("theme", group.theme());
        data.put("purpose", group.purpose());
        data.set("members", json.valueToTree(group.members()));
        return new FormPrefill(data, Map.of("people", candidates.options(group.members())));
    }

    /** The form as it is handed out to the acting person, for a new group of an initiative or for one that is there. */
    public TaskForms.Handed handed(UUID about) {
        return forms.handed(FORM, about);
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
        WorkingGroup group = filled.form().group(UUID.randomUUID(), initiative);
        groups.add(group, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "project.group-formed")
                .with("group", group.id().toString())
                .with("theme", group.theme())
                .with("members", group.members().stream().map(UUID::toString).toList())
                .reference(filled.handed().form().reference()));
        return group;
    }
}
