package org.hito.portfolio.web;

import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.portfolio.ProjectHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the history of an initiative tells of one of its projects, oldest first. */
@RestController
class ProjectHistoryApi {

    private final ProjectHistory history;
    private final CommunityCalendar calendar;

    ProjectHistoryApi(ProjectHistory history, CommunityCalendar calendar) {
        this.history = history;
        this.calendar = calendar;
    }

    @GetMapping("/api/projects/{id}/history")
    PageOf<EntryJson> history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return history.page(Ids.of(id, "problem.project-not-found"), false, after, PageLimit.of(limit))
                .map(it -> EntryJson.of(it, calendar));
    }
}
