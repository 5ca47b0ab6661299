package org.hito.project.web;

import java.util.UUID;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.inbox.StartFormPage.Around.Crumb;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.project.ProposeProjectStart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody of an initiative proposes a project. */
@Controller
@RequestMapping("/initiatives/{id}/projects/new")
class ProposalPages {

    private final ProposeProjectStart start;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final StartFormPage page;

    ProposalPages(ProposeProjectStart start, Initiatives initiatives, InitiativeAccess access, StartFormPage page) {
        this.start = start;
        this.initiatives = initiatives;
        this.access = access;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        TaskForms.Handed handed = start.handed(initiative);
        return page.blank(around(initiative), handed, model);
    }

    @PostMapping
    String propose(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        UUID initiative = Ids.ofInitiative(id);
        TaskForms.Handed handed = start.handed(initiative);
        return page.sent(around(initiative), handed, request, model, data -> {
            flash.addFlashAttribute("notice", "project.proposed");
            return "redirect:/projects/" + start.submitted(initiative, data).id();
        });
    }

    private Around around(UUID id) {
        Initiative initiative = initiatives.get(id);
        String page = "/initiatives/" + id + "/projects";
        String back = access.seesMoreThanName(initiative) ? page : "/projects";
        return new Around(
                "project.propose",
                "project.propose.lead",
                "project.propose.do",
                initiative.name(),
                page + "/new",
                false,
                new Crumb(back, initiative.name()),
                id);
    }
}
