package org.hito.project.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.project.WorkingGroup;
import org.hito.project.WorkingGroups;
import org.springframework.stereotype.Component;

/** Working groups with the names of their members. */
@Component
class GroupViews {

    record Member(String username, String displayName) {}

    record GroupView(UUID id, String theme, String purpose, List<Member> members) {}

    private final WorkingGroups groups;
    private final People people;

    GroupViews(WorkingGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    List<GroupView> of(UUID initiative) {
        return groups.of(initiative).stream().map(this::view).toList();
    }

    GroupView view(WorkingGroup group) {
        return new GroupView(
                group.id(),
                group.theme(),
                group.purpose(),
                people.all(group.members()).values().stream()
                        .map(it -> new Member(it.username(), it.displayName()))
                        .sorted(Comparator.comparing(Member::displayName))
                        .toList());
    }
}
