package org.hito.project.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectAccess;
import org.hito.project.ProjectBoard;
import org.hito.project.ProjectFilter;
import org.hito.project.ProjectKind;
import org.hito.project.ProjectList;
import org.hito.project.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Boards of projects: of the community and of one initiative; a stage alone is a list. */
@Controller
class ProjectPages {

    private final ProjectBoard board;
    private final ProjectList list;
    private final ProjectAccess access;
    private final InitiativeFrames frames;
    private final Initiatives initiatives;

    ProjectPages(
            ProjectBoard board,
            ProjectList list,
            ProjectAccess access,
            InitiativeFrames frames,
            Initiatives initiatives) {
        this.board = board;
        this.list = list;
        this.access = access;
        this.frames = frames;
        this.initiatives = initiatives;
    }

    @GetMapping("/projects")
    String all(AskedProjects asked, @RequestParam(required = false) @Nullable String after, Model model) {
        show(asked, after, model);
        model.addAttribute("homes", list.homes());
        model.addAttribute("myGroups", access.myGroups());
        return "project/projects";
    }

    @GetMapping("/initiatives/{id}/projects")
    String ofInitiative(
            @PathVariable String id,
            AskedProjects asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        UUID initiative = Ids.ofInitiative(id);
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("seesGroups", access.seesGroups(initiative));
        model.addAttribute(
                "mayPropose",
                access.mayPropose(initiative) && initiatives.status(initiative).atWork());
        show(asked.of(id), after, model);
        return "project/of-initiative";
    }

    private void show(AskedProjects asked, @Nullable String after, Model model) {
        Optional<ProjectFilter> filter = asked.filter();
        boolean oneStage = filter.map(ProjectFilter::stage).isPresent();
        model.addAttribute("asked", asked);
        model.addAttribute("kinds", ProjectKind.values());
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute(
                "page", oneStage ? list.page(filter.orElseThrow(), after, PageLimit.DEFAULT) : PageOf.empty());
        model.addAttribute(
                "columns", oneStage ? List.of() : filter.map(board::of).orElse(List.of()));
    }
}
