package org.hito.project.web;

import java.util.UUID;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.inbox.StartFormPage.Around.Crumb;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.project.ChangeWorkingGroup;
import org.hito.project.FormWorkingGroup;
import org.hito.project.ProjectAccess;
import org.hito.project.WorkingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a working group: who belongs to it and which projects it carries, for its members and the team. */
@Controller
@RequestMapping("/groups/{id}")
class WorkingGroupPages {

    private final FormWorkingGroup form;
    private final ChangeWorkingGroup change;
    private final GroupViews groups;
    private final ProjectAccess access;
    private final Initiatives initiatives;
    private final InitiativeAccess initiativeAccess;
    private final FormSubmission submission;
    private final StartFormPage page;

    WorkingGroupPages(
            FormWorkingGroup form,
            ChangeWorkingGroup change,
            GroupViews groups,
            ProjectAccess access,
            Initiatives initiatives,
            InitiativeAccess initiativeAccess,
            FormSubmission submission,
            StartFormPage page) {
        this.form = form;
        this.change = change;
        this.groups = groups;
        this.access = access;
        this.initiatives = initiatives;
        this.initiativeAccess = initiativeAccess;
        this.submission = submission;
        this.page = page;
    }

    @GetMapping
    String group(@PathVariable String id, Model model) {
        WorkingGroup group = seen(id);
        Initiative initiative = initiatives.get(group.initiative());
        model.addAttribute("group", groups.view(group));
        model.addAttribute("initiativeName", initiative.name());
        model.addAttribute("seesInitiative", initiativeAccess.seesMoreThanName(initiative));
        model.addAttribute("mayChange", access.mayChange(group));
        model.addAttribute(
                "mayPropose",
                group.open()
                        && access.mayPropose(group.initiative())
                        && initiative.status().atWork());
        return "project/group";
    }

    @GetMapping("/change")
    String blank(@PathVariable String id, Model model) {
        WorkingGroup group = seen(id);
        return page.blank(around(group), form.handed(group.id()), model);
    }

    @PostMapping("/change")
    String change(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        WorkingGroup group = seen(id);
        TaskForms.Handed handed = form.handed(group.id());
        return page.sent(around(group), handed, request, model, data -> {
            change.submitted(group.id(), data);
            flash.addFlashAttribute("notice", "project.group.changed");
            return "redirect:/groups/" + group.id();
        });
    }

    @PostMapping("/close")
    String close(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        UUID group = seen(id).id();
        Act act = submission.act("close-working-group", null);
        String why = act.grounds(grounds);
        act.refuseIfInvalid();
        change.close(group, why);
        flash.addFlashAttribute("notice", "project.group.closed");
        return "redirect:/groups/" + group;
    }

    private WorkingGroup seen(String id) {
        return access.group(Ids.of(id, "problem.group-not-found"));
    }

    private static Around around(WorkingGroup group) {
        String back = "/groups/" + group.id();
        return new Around(
                "project.group.change",
                "project.group.change.lead",
                "project.group.change.do",
                group.theme(),
                back + "/change",
                false,
                new Crumb(back, group.theme()),
                group.initiative());
    }
}
