package org.hito.project.web;

import java.net.URI;
import java.util.UUID;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectAccess;
import org.hito.project.RecordSpending;
import org.hito.project.Spending;
import org.hito.project.Spendings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The money of projects by API. */
@RestController
@RequestMapping("/api/projects/{id}/spendings")
class SpendingApi {

    private final RecordSpending recordSpending;
    private final ProjectAccess access;
    private final Spendings spendings;

    SpendingApi(RecordSpending recordSpending, ProjectAccess access, Spendings spendings) {
        this.recordSpending = recordSpending;
        this.access = access;
        this.spendings = spendings;
    }

    @PostMapping
    ResponseEntity<Spending> record(@PathVariable String id, @RequestBody SentForm sent) {
        Spending spending = recordSpending.submitted(Ids.of(id, "problem.project-not-found"), sent);
        return ResponseEntity.created(URI.create("/api/projects/" + id + "/spendings"))
                .body(spending);
    }

    @GetMapping
    PageOf<Spending> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID project = access.visible(Ids.of(id, "problem.project-not-found")).id();
        return spendings.page(project, after, PageLimit.of(limit));
    }
}
