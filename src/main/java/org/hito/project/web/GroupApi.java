package org.hito.project.web;

import java.net.URI;
import java.util.UUID;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.FormWorkingGroup;
import org.hito.project.WorkingGroup;
import org.hito.project.web.GroupViews.GroupView;
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
    private final GroupViews groups;

    GroupApi(FormWorkingGroup formWorkingGroup, GroupViews groups) {
        this.formWorkingGroup = formWorkingGroup;
        this.groups = groups;
    }

    @PostMapping
    ResponseEntity<GroupView> form(@PathVariable String id, @RequestBody SentForm sent) {
        WorkingGroup group = formWorkingGroup.submitted(Ids.ofInitiative(id), sent);
        return ResponseEntity.created(URI.create("/api/groups/" + group.id())).body(groups.view(group));
    }

    @GetMapping
    PageOf<GroupView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID initiative = Ids.ofInitiative(id);
        return PageOf.of(groups.of(initiative), after, PageLimit.of(limit), GroupView::id);
    }
}
