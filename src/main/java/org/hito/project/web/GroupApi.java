package org.hito.project.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.FormWorkingGroup;
import org.hito.project.ProjectAccess;
import org.hito.project.WorkingGroup;
import org.hito.project.WorkingGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working groups of an initiative by API. */
@RestController
@RequestMapping("/api/initiatives/{id}/groups")
class GroupApi {

    private final FormWorkingGroup formWorkingGroup;
    private final ProjectAccess access;
    private final WorkingGroups groups;
    private final People people;

    GroupApi(FormWorkingGroup formWorkingGroup, ProjectAccess access, WorkingGroups groups, People people) {
        this.formWorkingGroup = formWorkingGroup;
        this.access = access;
        this.groups = groups;
        this.people = people;
    }

    record MemberJson(String username, String displayName) {}

    record GroupJson(UUID id, String theme, String purpose, List<MemberJson> members) {}

    @PostMapping
    ResponseEntity<GroupJson> form(@PathVariable String id, @RequestBody SentForm sent) {
        WorkingGroup group = formWorkingGroup.submitted(Ids.ofInitiative(id), sent);
        return ResponseEntity.created(URI.create("/api/initiatives/" + id + "/groups"))
                .body(json(group));
    }

    @GetMapping
    PageOf<GroupJson> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID initiative = Ids.ofInitiative(id);
        access.mustSeeGroups(initiative);
        return PageOf.of(groups.of(initiative), after, PageLimit.of(limit), WorkingGroup::id)
                .map(this::json);
    }

    private GroupJson json(WorkingGroup group) {
        return new GroupJson(
                group.id(),
                group.theme(),
                group.purpose(),
                people.all(group.members()).values().stream()
                        .map(it -> new MemberJson(it.username(), it.displayName()))
                        .sorted(Comparator.comparing(MemberJson::displayName))
                        .toList());
    }
}
