package org.hito.actor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hito.actor.ActorKind;
import org.hito.actor.FirmSize;
import org.hito.actor.KeepActors;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.RegisterFilter;
import org.hito.actor.contact.Contacts;
import org.hito.actor.enrolment.Enrolments;
import org.hito.actor.enrolment.web.EnrolmentViews;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TypedForm;
import org.hito.initiative.Initiative;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** The register of organisations: who is in it, one of them with its initiatives, and the form that keeps it. */
@Controller
@RequestMapping("/actors")
class OrganisationPages {

    private final Organisations organisations;
    private final KeepActors keep;
    private final GivenAndReceived givenAndReceived;
    private final Contacts contacts;
    private final Enrolments enrolments;
    private final EnrolmentViews enrolmentViews;
    private final MessageSource messages;

    OrganisationPages(
            Organisations organisations,
            KeepActors keep,
            GivenAndReceived givenAndReceived,
            Contacts contacts,
            Enrolments enrolments,
            EnrolmentViews enrolmentViews,
            MessageSource messages) {
        this.organisations = organisations;
        this.keep = keep;
        this.givenAndReceived = givenAndReceived;
        this.contacts = contacts;
        this.enrolments = enrolments;
        this.enrolmentViews = enrolmentViews;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @ModelAttribute AskedActors asked, @RequestParam(required = false) @Nullable String after, Model model) {
        RegisterFilter filter = asked.filter();
        model.addAttribute("page", organisations.page(filter, after, PageLimit.DEFAULT));
        model.addAttribute("filter", filter);
        model.addAttribute("asked", asked.query());
        model.addAttribute("more", asked.more());
        model.addAttribute("kinds", ActorKind.values());
        model.addAttribute("sizes", FirmSize.values());
        model.addAttribute("choices", organisations.choices());
        model.addAttribute("kept", organisations.kept());
        return "actor/organisations";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        Handed handed = keep.handed();
        return show(model, null, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale));
    }

    @PostMapping("/new")
    String register(
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        flash.addFlashAttribute("notice", "actor.registered");
        return kept(null, keep::register, params, response, model, locale);
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping({"/new/fields", "/{id}/change/fields"})
    String fields(@RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        show(model, null, TypedForm.of(keep.handed(), params).again(List.of(), messages, locale));
        return "form/fields :: fields(form=${form})";
    }

    /** @param gave where the list of contributions goes on, {@code got} that of services */
    @GetMapping("/{id}")
    String organisation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String gave,
            @RequestParam(required = false) @Nullable String got,
            Model model,
            RedirectAttributes flash) {
        Organisation organisation = find(id);
        Optional<UUID> survivor = organisations.mergedInto(organisation.id());
        if (survivor.isPresent()) {
            flash.addFlashAttribute("notice", "actor.merge.led");
            return "redirect:/actors/" + survivor.get();
        }
        model.addAttribute("organisation", organisation);
        List<Initiative> initiatives = organisations.initiatives(organisation);
        model.addAttribute("initiatives", initiatives);
        model.addAttribute("committed", givenAndReceived.committed(organisation.id(), initiatives));
        model.addAttribute("gave", givenAndReceived.gave(organisation.id(), gave));
        model.addAttribute("got", givenAndReceived.got(organisation.id(), got));
        model.addAttribute("similar", organisations.similar(organisation));
        model.addAttribute("kept", organisations.kept());
        model.addAttribute("contactsSeen", contacts.seen(organisation));
        model.addAttribute(
                "enrolments",
                enrolments.ofFirm(organisation.id()).stream()
                        .map(enrolmentViews::of)
                        .toList());
        model.addAttribute(
                "identity",
                enrolmentViews.named(enrolments.identity(organisation.id()).orElse(null)));
        return "actor/organisation";
    }

    @GetMapping("/{id}/change")
    String change(@PathVariable String id, Model model, Locale locale) {
        Organisation organisation = find(id);
        FormView form = FormView.of(keep.handed().schema(), keep.known(organisation), List.of(), messages, locale);
        return show(model, organisation, form);
    }

    @PostMapping("/{id}/change")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Organisation organisation = find(id);
        flash.addFlashAttribute("notice", "actor.changed");
        return kept(organisation, data -> keep.change(organisation.id(), data), params, response, model, locale);
    }

    private String kept(
            @Nullable Organisation before,
            Function<ObjectNode, Organisation> act,
            MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        TypedForm typed = TypedForm.of(keep.handed(), params);
        if (typed.isEdit()) {
            return show(model, before, typed.again(List.of(), messages, locale));
        }
        try {
            UUID kept = act.apply(typed.data()).id();
            return "redirect:/actors/" + kept;
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, before, typed.again(invalid.fieldErrors(), messages, locale));
        }
    }

    private Organisation find(String id) {
        return organisations.get(Ids.of(id, "problem.actor-not-found"));
    }

    private static String show(Model model, @Nullable Organisation organisation, FormView form) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("form", form);
        return "actor/organisation-form";
    }
}
