package org.hito.project.web;

import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
import org.hito.project.ChangeWorkingGroup;
import org.hito.project.web.GroupViews.GroupView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A working group by API. */
@RestController
@RequestMapping("/api/groups/{id}")
class WorkingGroupApi {

    private final ChangeWorkingGroup change;
    private final GroupViews groups;
    private final FormSubmission submission;

    WorkingGroupApi(ChangeWorkingGroup change, GroupViews groups, FormSubmission submission) {
        this.change = change;
        this.groups = groups;
        this.submission = submission;
    }

    @GetMapping
    GroupView group(@PathVariable String id) {
        return groups.of(id);
    }

    /** Replaces theme, purpose and members, by the form {@code form-working-group}. */
    @PutMapping
    GroupView change(@PathVariable String id, @RequestBody SentForm sent) {
        return groups.view(change.submitted(groups.of(id).id(), sent));
    }

    /** No new project for it; those that it has go on. */
    @PostMapping("/close")
    GroupView close(@PathVariable String id, @RequestBody SentGrounds sent) {
        GroupView group = groups.of(id);
        Act act = submission.act("close-working-group", sent.others());
        String grounds = act.grounds(sent.grounds());
        change.mustChange(group.id());
        act.refuseIfInvalid();
        return groups.view(change.close(group.id(), grounds));
    }
}
