package org.hito.portfolio.web;

import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.portfolio.LiveDiagram;
import org.hito.portfolio.NextSteps;
import org.hito.portfolio.ProjectHistory;
import org.hito.project.GateLine;
import org.hito.project.Project;
import org.hito.project.ProjectAccess;
import org.hito.project.ProjectView;
import org.hito.project.ReadProject;
import org.hito.project.Spendings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A project at a glance: before which gate it stands, who has what is next, its money and what was decided; its history and diagrams. */
@Controller
@RequestMapping("/projects/{id}")
class ProjectPage {

    private static final int SPENDINGS = 10;

    private final ReadProject read;
    private final ProjectAccess access;
    private final Spendings spendings;
    private final NextSteps nextSteps;
    private final ProjectHistory history;
    private final FoldedHistory folded;
    private final LiveDiagram diagrams;

    ProjectPage(
            ReadProject read,
            ProjectAccess access,
            Spendings spendings,
            NextSteps nextSteps,
            ProjectHistory history,
            FoldedHistory folded,
            LiveDiagram diagrams) {
        this.read = read;
        this.access = access;
        this.spendings = spendings;
        this.nextSteps = nextSteps;
        this.history = history;
        this.folded = folded;
        this.diagrams = diagrams;
    }

    @GetMapping
    String project(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        Project project = visible(id);
        ProjectView view = shown(project, model);
        model.addAttribute("way", GateLine.of(view));
        model.addAttribute(
                "steps", access.seesWork(project) ? nextSteps.ofProject(project.initiative(), project.id()) : null);
        model.addAttribute("spendings", spendings.page(project.id(), after, SPENDINGS));
        model.addAttribute("maySpend", access.maySpend(project));
        return "portfolio/project";
    }

    @GetMapping("/history")
    String history(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        Project project = visible(id);
        shown(project, model);
        var page = history.page(project.id(), true, after, PageLimit.DEFAULT);
        String path = "/initiatives/" + project.initiative() + "/history/";
        model.addAttribute("lines", folded.lines(page.items(), it -> path + it.seq()));
        model.addAttribute("next", page.next());
        return "portfolio/project-history";
    }

    @GetMapping({"/diagram", "/diagram/{process}"})
    String diagram(@PathVariable String id, @PathVariable(required = false) @Nullable String process, Model model) {
        Project project = visible(id);
        shown(project, model);
        model.addAttribute("shown", diagrams.show(diagrams.of(project), process));
        return "portfolio/project-diagram";
    }

    /** The panel beside the picture, or a page of its own without script. */
    @GetMapping("/diagram/{process}/steps/{element}")
    String step(
            @PathVariable String id,
            @PathVariable String process,
            @PathVariable String element,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        Project project = visible(id);
        shown(project, model);
        model.addAttribute("back", "/projects/" + project.id() + "/diagram/" + process);
        model.addAttribute("step", diagrams.step(diagrams.of(project), process, element));
        return fragment == null ? "portfolio/step" : "portfolio/step :: panel(step=${step}, level=2)";
    }

    private Project visible(String id) {
        return access.visible(Ids.of(id, "problem.project-not-found"));
    }

    private ProjectView shown(Project project, Model model) {
        ProjectView view = read.view(project);
        model.addAttribute("project", view);
        model.addAttribute("seesWork", access.seesWork(project));
        return view;
    }
}
