package org.hito.project.web;

import java.util.UUID;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.inbox.StartFormPage.Around.Crumb;
import org.hito.inbox.TaskForms;
import org.hito.platform.Ids;
import org.hito.project.Project;
import org.hito.project.Projects;
import org.hito.project.RecordSpending;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a spending of a project is recorded. */
@Controller
@RequestMapping("/projects/{id}/spendings/new")
class SpendingPages {

    private final RecordSpending start;
    private final Projects projects;
    private final StartFormPage page;

    SpendingPages(RecordSpending start, Projects projects, StartFormPage page) {
        this.start = start;
        this.projects = projects;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable String id, Model model) {
        UUID project = Ids.of(id, "problem.project-not-found");
        TaskForms.Handed handed = start.handed(project);
        return page.blank(around(project), handed, model);
    }

    @PostMapping
    String record(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        UUID project = Ids.of(id, "problem.project-not-found");
        TaskForms.Handed handed = start.handed(project);
        return page.sent(around(project), handed, request, model, data -> {
            start.submitted(project, data);
            flash.addFlashAttribute("notice", "project.spent");
            return "redirect:/projects/" + project;
        });
    }

    private Around around(UUID id) {
        Project project = projects.get(id);
        String back = "/projects/" + id;
        return new Around(
                "project.spend",
                "project.spend.lead",
                "project.spend.do",
                project.name(),
                back + "/spendings/new",
                false,
                new Crumb(back, project.name()),
                project.initiative());
    }
}
