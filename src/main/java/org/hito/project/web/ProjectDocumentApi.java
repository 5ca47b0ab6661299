package org.hito.project.web;

import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectPaper;
import org.hito.project.ReadPapers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is to read about a project, by API. */
@RestController
class ProjectDocumentApi {

    private final ReadPapers papers;

    ProjectDocumentApi(ReadPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/api/projects/{id}/documents")
    PageOf<ProjectPaper> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return PageOf.of(
                papers.of(Ids.of(id, "problem.project-not-found")), after, PageLimit.of(limit), ProjectPaper::id);
    }
}
