package org.hito.project.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.platform.Ids;
import org.hito.project.ProjectAccess;
import org.hito.project.Projects;
import org.hito.project.WorkingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Working groups with the names of their members. */
@Component
class GroupViews {

    record Member(String username, String displayName) {}

    record Carried(UUID id, String name) {}

    /** @param closedAt since when it takes no new project, or null */
    record GroupView(
            UUID id,
            UUID initiative,
            String theme,
            String purpose,
            List<Member> members,
            List<Carried> projects,
            @Nullable Instant closedAt) {}

    private final ProjectAccess access;
    private final Projects projects;
    private final People people;

    GroupViews(ProjectAccess access, Projects projects, People people) {
        this.access = access;
        this.projects = projects;
        this.people = people;
    }

    /** As far as the acting person is told of them. */
    List<GroupView> of(UUID initiative) {
        return access.groupsOf(initiative).stream().map(this::view).toList();
    }

    GroupView of(String id) {
        return view(access.group(Ids.of(id, "problem.group-not-found")));
    }

    GroupView view(WorkingGroup group) {
        return new GroupView(
                group.id(),
                group.initiative(),
                group.theme(),
                group.purpose(),
                people.all(group.members()).values().stream()
                        .map(it -> new Member(it.username(), it.displayName()))
                        .sorted(Comparator.comparing(Member::displayName))
                        .toList(),
                projects.ofGroup(group.id()).entrySet().stream()
                        .map(it -> new Carried(it.getKey(), it.getValue()))
                        .toList(),
                group.closedAt());
    }
}
