package org.hito.project.web;

import java.net.URI;
import java.util.UUID;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectList;
import org.hito.project.ProjectSummary;
import org.hito.project.ProjectView;
import org.hito.project.ProposeProjectStart;
import org.hito.project.ReadProject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects by API; whatever a project needs to move is asked by its tasks. */
@RestController
class ProjectApi {

    private final ProposeProjectStart start;
    private final ProjectList list;
    private final ReadProject read;

    ProjectApi(ProposeProjectStart start, ProjectList list, ReadProject read) {
        this.start = start;
        this.list = list;
        this.read = read;
    }

    @PostMapping("/api/initiatives/{id}/projects")
    ResponseEntity<ProjectView> propose(@PathVariable String id, @RequestBody SentForm sent) {
        UUID project = start.submitted(Ids.ofInitiative(id), sent).id();
        return ResponseEntity.created(URI.create("/api/projects/" + project)).body(read.of(project));
    }

    @GetMapping("/api/projects")
    PageOf<ProjectSummary> list(
            AskedProjects asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        return asked.filter().map(it -> list.page(it, after, rows)).orElse(PageOf.empty());
    }

    @GetMapping("/api/projects/{id}")
    ProjectView project(@PathVariable String id) {
        return read.of(Ids.of(id, "problem.project-not-found"));
    }
}
