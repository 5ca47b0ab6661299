package org.hito.project.web;

import java.net.URI;
import java.util.UUID;
import org.hito.inbox.SentForm;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectFilter;
import org.hito.project.ProjectKind;
import org.hito.project.ProjectList;
import org.hito.project.ProjectStage;
import org.hito.project.ProjectStatus;
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
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        ProjectStage atStage = Constants.ifNamed(ProjectStage.values(), stage);
        ProjectStatus inStatus = Constants.ifNamed(ProjectStatus.values(), status);
        ProjectKind ofKind = Constants.ifNamed(ProjectKind.values(), kind);
        return Ids.filter(initiative)
                .map(it -> list.page(new ProjectFilter(it.id(), atStage, inStatus, ofKind), after, rows))
                .orElse(PageOf.empty());
    }

    @GetMapping("/api/projects/{id}")
    ProjectView project(@PathVariable String id) {
        return read.of(Ids.of(id, "problem.project-not-found"));
    }
}
