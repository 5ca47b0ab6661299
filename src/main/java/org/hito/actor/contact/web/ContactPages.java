package org.hito.actor.contact.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.contact.Contact;
import org.hito.actor.contact.Contacts;
import org.hito.actor.contact.RecordContact;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TypedForm;
import org.hito.platform.Ids;
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

/** People of an organisation, and the form that records one with the consent. */
@Controller
class ContactPages {

    private final Contacts contacts;
    private final RecordContact record;
    private final Organisations organisations;
    private final ContactJson json;
    private final MessageSource messages;

    ContactPages(
            Contacts contacts,
            RecordContact record,
            Organisations organisations,
            ContactJson json,
            MessageSource messages) {
        this.contacts = contacts;
        this.record = record;
        this.organisations = organisations;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping("/actors/{id}/contacts")
    String list(@PathVariable String id, Model model) {
        UUID organisation = organisation(id);
        model.addAttribute(
                "contacts", contacts.of(organisation).stream().map(json::of).toList());
        model.addAttribute("organisation", organisations.get(organisation));
        model.addAttribute("earlier", contacts.earlier(organisation));
        return "actor/contacts";
    }

    @PostMapping("/actors/{id}/earlier-contacts/erase")
    String eraseEarlier(@PathVariable String id, RedirectAttributes flash) {
        UUID organisation = organisation(id);
        contacts.eraseEarlier(organisation);
        flash.addFlashAttribute("notice", "actor.contact.erased");
        return "redirect:/actors/" + organisation + "/contacts";
    }

    @GetMapping("/actors/{id}/contacts/new")
    String blank(@PathVariable String id, Model model, Locale locale) {
        UUID organisation = organisation(id);
        Handed handed = record.handed(organisation);
        return show(organisation, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale), model);
    }

    @PostMapping("/actors/{id}/contacts/new")
    String record(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        UUID organisation = organisation(id);
        TypedForm typed = TypedForm.of(record.handed(organisation), params);
        if (typed.isEdit()) {
            return show(organisation, typed.again(List.of(), messages, locale), model);
        }
        try {
            record.submitted(organisation, typed.data());
            flash.addFlashAttribute("notice", "actor.contact.recorded");
            return "redirect:/actors/" + organisation + "/contacts";
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(organisation, typed.again(invalid.fieldErrors(), messages, locale), model);
        }
    }

    @PostMapping("/contacts/{id}/withdraw")
    String withdraw(@PathVariable String id, RedirectAttributes flash) {
        return done(contacts.withdraw(of(id)), "actor.contact.withdrawn", flash);
    }

    @PostMapping("/contacts/{id}/erase")
    String erase(@PathVariable String id, RedirectAttributes flash) {
        return done(contacts.erase(of(id)), "actor.contact.erased", flash);
    }

    private static String done(Contact contact, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/actors/" + contact.organisation() + "/contacts";
    }

    private String show(UUID organisation, FormView form, Model model) {
        model.addAttribute("organisation", organisations.get(organisation));
        model.addAttribute("form", form);
        return "actor/contact-new";
    }

    private static UUID organisation(String id) {
        return Ids.of(id, "problem.actor-not-found");
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.contact-not-found");
    }
}
