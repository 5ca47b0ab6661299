package org.hito.actor.enrolment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.enrolment.DropEnrolment;
import org.hito.actor.enrolment.Enrolments;
import org.hito.actor.enrolment.process.RequestEnrolmentStart;
import org.hito.form.FormView;
import org.hito.inbox.Act;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TypedForm;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Firms that were proposed for an initiative, and the form that proposes one. */
@Controller
class EnrolmentPages {

    private final Enrolments enrolments;
    private final RequestEnrolmentStart start;
    private final DropEnrolment drop;
    private final EnrolmentViews views;
    private final Organisations organisations;
    private final InitiativeAccess access;
    private final InitiativeFrames frames;
    private final FormSubmission submission;
    private final MessageSource messages;

    EnrolmentPages(
            Enrolments enrolments,
            RequestEnrolmentStart start,
            DropEnrolment drop,
            EnrolmentViews views,
            Organisations organisations,
            InitiativeAccess access,
            InitiativeFrames frames,
            FormSubmission submission,
            MessageSource messages) {
        this.enrolments = enrolments;
        this.start = start;
        this.drop = drop;
        this.views = views;
        this.organisations = organisations;
        this.access = access;
        this.frames = frames;
        this.submission = submission;
        this.messages = messages;
    }

    @GetMapping("/initiatives/{id}/enrolments")
    String list(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        model.addAttribute(
                "enrolments", enrolments.of(initiative).stream().map(views::of).toList());
        model.addAttribute("proposes", enrolments.proposes(initiative));
        model.addAttribute("shown", frames.of(access.visible(initiative)));
        return "actor/enrolments";
    }

    /** @param actor a firm of the register that somebody chose on its page */
    @GetMapping("/initiatives/{id}/enrolments/new")
    String blank(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String actor,
            Model model,
            Locale locale) {
        UUID initiative = Ids.ofInitiative(id);
        Handed handed = start.handed(initiative);
        ObjectNode data = handed.data().removeAll();
        if (actor != null) {
            Organisation firm = organisations.get(Ids.of(actor, "problem.actor-not-found"));
            data = start.about(firm);
        }
        return show(initiative, FormView.of(handed.schema(), data, List.of(), messages, locale), model);
    }

    @PostMapping("/initiatives/{id}/enrolments/new")
    String request(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        UUID initiative = Ids.ofInitiative(id);
        TypedForm typed = TypedForm.of(start.handed(initiative), params);
        if (typed.isEdit()) {
            return show(initiative, typed.again(List.of(), messages, locale), model);
        }
        try {
            UUID made = start.submitted(initiative, typed.data());
            boolean open = enrolments.visible(made).open();
            flash.addFlashAttribute("notice", open ? "actor.enrolment.requested" : "actor.enrolment.not-eligible");
            flash.addFlashAttribute("noticeTone", open ? "good" : "warm");
            return "redirect:/initiatives/" + initiative + "/enrolments";
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(initiative, typed.again(invalid.fieldErrors(), messages, locale), model);
        }
    }

    @PostMapping("/enrolments/{id}/drop")
    String drop(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        var seen = enrolments.visible(Ids.of(id, "problem.enrolment-not-found"));
        try {
            Act act = submission.act("drop-enrolment", null);
            String told = act.grounds(grounds);
            act.refuseIfInvalid();
            drop.execute(seen.id(), told);
            flash.addFlashAttribute("notice", seen.open() ? "actor.enrolment.dropped" : "actor.enrolment.left");
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("noticeTone", "bad");
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
        }
        return "redirect:/initiatives/" + seen.initiative() + "/enrolments";
    }

    private String show(UUID initiative, FormView form, Model model) {
        model.addAttribute("shown", frames.of(access.visible(initiative)));
        model.addAttribute("form", form);
        return "actor/enrolment-new";
    }
}
