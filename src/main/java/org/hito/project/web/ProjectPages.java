package org.hito.project.web;

import java.util.UUID;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.project.ProjectAccess;
import org.hito.project.ProjectFilter;
import org.hito.project.ProjectList;
import org.hito.project.ReadProject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of projects, and a project with all that is known of it. */
@Controller
class ProjectPages {

    private final ProjectList list;
    private final ReadProject read;
    private final ProjectAccess access;
    private final InitiativeFrames frames;
    private final Initiatives initiatives;

    ProjectPages(
            ProjectList list,
            ReadProject read,
            ProjectAccess access,
            InitiativeFrames frames,
            Initiatives initiatives) {
        this.list = list;
        this.read = read;
        this.access = access;
        this.frames = frames;
        this.initiatives = initiatives;
    }

    @GetMapping("/projects")
    String all(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", list.page(new ProjectFilter(null, null, null, null), after, PageLimit.DEFAULT));
        return "project/projects";
    }

    @GetMapping("/initiatives/{id}/projects")
    String ofInitiative(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute(
                "page", list.page(new ProjectFilter(initiative, null, null, null), after, PageLimit.DEFAULT));
        model.addAttribute(
                "mayPropose",
                access.mayPropose(initiative) && initiatives.status(initiative).atWork());
        return "project/of-initiative";
    }

    @GetMapping("/projects/{id}")
    String project(@PathVariable String id, Model model) {
        model.addAttribute("project", read.of(Ids.of(id, "problem.project-not-found")));
        return "project/project";
    }
}
