package org.hito.creation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TypedForm;
import org.hito.initiative.Initiative;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        return show(model, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale));
    }

    @PostMapping("/initiatives/new")
    String submit(
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        TypedForm typed = TypedForm.of(start.handed(), params);
        if (typed.isEdit()) {
            return show(model, typed.again(List.of(), messages, locale));
        }
        try {
            Initiative initiative = start.submitted(typed.data(), false);
            flash.addFlashAttribute("notice", "creation.register.done");
            return "redirect:/initiatives/" + initiative.id();
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, typed.again(invalid.fieldErrors(), messages, locale));
        }
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping("/initiatives/new/fields")
    String fields(@RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        show(model, TypedForm.of(start.handed(), params).again(List.of(), messages, locale));
        return "form/fields :: fields(form=${form})";
    }

    private static String show(Model model, FormView form) {
        model.addAttribute("form", form);
        return "creation/register";
    }
}
