package org.hito.creation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms.Handed;
import org.hito.initiative.Initiative;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** The page on which a director registers an initiative; it works without script. */
@Controller
class RegistrationPages {

    private final RegisterInitiativeStart start;
    private final MessageSource messages;

    RegistrationPages(RegisterInitiativeStart start, MessageSource messages) {
        this.start = start;
        this.messages = messages;
    }

    @GetMapping("/initiatives/new")
    String form(Model model, Locale locale) {
        Handed handed = start.handed();
        return show(model, handed, handed.data(), List.of(), locale);
    }

    @PostMapping("/initiatives/new")
    String submit(
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Handed handed = start.handed();
        MultiValueMap<String, String> typed = plain(params);
        if (FormBody.isEdit(typed)) {
            return show(model, handed, edited(handed, typed), List.of(), locale);
        }
        try {
            ObjectNode data = FormBody.decode(handed.schema(), typed, handed.initial());
            Initiative initiative = start.submitted(data, false);
            flash.addFlashAttribute("notice", "creation.register.done");
            return "redirect:/initiatives/" + initiative.id();
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, handed, edited(handed, typed), invalid.fieldErrors(), locale);
        }
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping("/initiatives/new/fields")
    String fields(@RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        Handed handed = start.handed();
        show(model, handed, edited(handed, plain(params)), List.of(), locale);
        return "form/fields :: fields(${form})";
    }

    private static MultiValueMap<String, String> plain(MultiValueMap<String, String> params) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(params);
        typed.remove("_csrf");
        return typed;
    }

    private static ObjectNode edited(Handed handed, MultiValueMap<String, String> typed) {
        return FormData.overlay(
                handed.schema(), FormBody.edit(handed.schema(), typed, handed.initial()), handed.initial());
    }

    private String show(Model model, Handed handed, ObjectNode data, List<FieldError> errors, Locale locale) {
        model.addAttribute("form", FormView.of(handed.schema(), data, errors, messages, locale));
        return "creation/register";
    }
}
