package org.hito.project.web;

import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.Project;
import org.hito.project.ProjectAccess;
import org.hito.project.ProjectPaper;
import org.hito.project.ReadPapers;
import org.hito.project.ReadProject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to read about a project. */
@Controller
class ProjectDocumentPages {

    private final ProjectAccess access;
    private final ReadProject read;
    private final ReadPapers papers;

    ProjectDocumentPages(ProjectAccess access, ReadProject read, ReadPapers papers) {
        this.access = access;
        this.read = read;
        this.papers = papers;
    }

    @GetMapping("/projects/{id}/documents")
    String list(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        Project project = access.visible(Ids.of(id, "problem.project-not-found"));
        model.addAttribute("project", read.view(project));
        model.addAttribute("seesWork", access.seesWork(project));
        model.addAttribute("page", PageOf.of(papers.of(project.id()), after, PageLimit.DEFAULT, ProjectPaper::id));
        return "project/documents";
    }
}
