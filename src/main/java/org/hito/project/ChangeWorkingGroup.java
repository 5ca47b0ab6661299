package org.hito.project;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.VotersOnProject;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForms;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Director and professional change the theme and the members of a working group, and close it. Its projects go on. */
@Component
public class ChangeWorkingGroup {

    private final FormWorkingGroup form;
    private final StartForms forms;
    private final ProjectAccess access;
    private final WorkingGroups groups;
    private final Projects projects;
    private final VotersOnProject voters;
    private final People people;
    private final InboxTasks tasks;
    private final Trail trail;
    private final Clock clock;

    ChangeWorkingGroup(
            FormWorkingGroup form,
            StartForms forms,
            ProjectAccess access,
            WorkingGroups groups,
            Projects projects,
            VotersOnProject voters,
            People people,
            InboxTasks tasks,
            Trail trail,
            Clock clock) {
        this.form = form;
        this.forms = forms;
        this.access = access;
        this.groups = groups;
        this.projects = projects;
        this.voters = voters;
        this.people = people;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public WorkingGroup submitted(UUID id, SentForm sent) {
        form.handed(access.group(id).id());
        return submitted(id, forms.data(FormWorkingGroup.FORM, sent));
    }

    /** Whoever leaves gives back what they had in hand. */
    @Transactional
    public WorkingGroup submitted(UUID id, ObjectNode sent) {
        access.group(id);
        WorkingGroup before = groups.locked(id);
        StartForms.Filled<FormWorkingGroupForm> filled =
                forms.accept(form.handed(id), sent, before.initiative(), FormWorkingGroupForm.class);
        WorkingGroup group = filled.form().group(id, before.initiative());
        List<UUID> left = others(before, group);
        List<UUID> joined = others(group, before);
        mustNotVote(group, joined);
        groups.change(group);
        tasks.giveBack(left, "group", id);
        trail.record(of(group, "project.group-changed")
                .with("was", before.theme())
                .with("joined", texts(joined))
                .with("left", texts(left))
                .reference(filled.handed().form().reference()));
        return group;
    }

    /** Refuses those who may not, before what they sent is looked at. */
    public void mustChange(UUID id) {
        access.mustChange(access.group(id));
    }

    @Transactional
    public WorkingGroup close(UUID id, String grounds) {
        mustChange(id);
        WorkingGroup group = groups.locked(id);
        access.mustChange(group);
        groups.close(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.record(of(group, "project.group-closed").with("grounds", grounds));
        return groups.locked(id);
    }

    /** Whoever carries a project never votes on it, and the roll of a vote is settled when it opens. */
    private void mustNotVote(WorkingGroup group, List<UUID> joined) {
        for (UUID id : joined.isEmpty() ? List.<UUID>of() : projects.running(group)) {
            Project project = projects.locked(id);
            joined.stream().filter(voters.of(id)::contains).findFirst().ifPresent(person -> {
                throw new StateMoved(
                        "problem.group-member-votes",
                        people.find(person).map(PersonView::displayName).orElse(""),
                        project.name());
            });
        }
    }

    /** Members of one that the other does not have. */
    private static List<UUID> others(WorkingGroup one, WorkingGroup other) {
        return one.members().stream()
                .filter(it -> !other.members().contains(it))
                .toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static TrailEntry of(WorkingGroup group, String event) {
        return TrailEntry.of(Stream.initiative(group.initiative()), event)
                .with("group", group.id().toString())
                .with("theme", group.theme());
    }
}
