package org.hito.project.web;

import java.util.UUID;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.inbox.StartFormPage.Around.Crumb;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.project.FormWorkingGroup;
import org.hito.project.ProjectAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working groups of an initiative, and the page on which one is formed. */
@Controller
@RequestMapping("/initiatives/{id}/groups")
class GroupPages {

    private final FormWorkingGroup start;
    private final GroupViews groups;
    private final ProjectAccess access;
    private final InitiativeFrames frames;
    private final Initiatives initiatives;
    private final StartFormPage page;

    GroupPages(
            FormWorkingGroup start,
            GroupViews groups,
            ProjectAccess access,
            InitiativeFrames frames,
            Initiatives initiatives,
            StartFormPage page) {
        this.start = start;
        this.groups = groups;
        this.access = access;
        this.frames = frames;
        this.initiatives = initiatives;
        this.page = page;
    }

    @GetMapping
    String list(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("groups", groups.of(initiative));
        model.addAttribute("mayForm", access.mayFormGroups(initiative));
        return "project/groups";
    }

    @GetMapping("/new")
    String blank(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        TaskForms.Handed handed = start.handed(initiative);
        return page.blank(around(initiative), handed, model);
    }

    @PostMapping("/new")
    String form(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        UUID initiative = Ids.ofInitiative(id);
        TaskForms.Handed handed = start.handed(initiative);
        return page.sent(around(initiative), handed, request, model, data -> {
            flash.addFlashAttribute("notice", "project.group.formed");
            return "redirect:/groups/" + start.submitted(initiative, data).id();
        });
    }

    private Around around(UUID id) {
        Initiative initiative = initiatives.get(id);
        String back = "/initiatives/" + id + "/groups";
        return new Around(
                "project.group",
                "project.group.lead",
                "project.group.do",
                initiative.name(),
                back + "/new",
                false,
                new Crumb(back, initiative.name()),
                id);
    }
}
