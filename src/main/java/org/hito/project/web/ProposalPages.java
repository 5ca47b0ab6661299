package org.hito.project.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms;
import org.hito.inbox.TypedForm;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.project.Project;
import org.hito.project.ProposeProjectStart;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody of an initiative proposes a project; it works without script. */
@Controller
@RequestMapping("/initiatives/{id}/projects/new")
class ProposalPages {

    private final ProposeProjectStart start;
    private final Initiatives initiatives;
    private final MessageSource messages;

    ProposalPages(ProposeProjectStart start, Initiatives initiatives, MessageSource messages) {
        this.start = start;
        this.initiatives = initiatives;
        this.messages = messages;
    }

    @GetMapping
    String form(@PathVariable String id, Model model, Locale locale) {
        TaskForms.Handed handed = start.handed(Ids.ofInitiative(id));
        return show(id, model, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale));
    }

    @PostMapping
    String submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        UUID initiative = Ids.ofInitiative(id);
        TypedForm typed = TypedForm.of(start.handed(initiative), params);
        if (typed.isEdit()) {
            return show(id, model, typed.again(List.of(), messages, locale));
        }
        try {
            Project project = start.submitted(initiative, typed.data());
            flash.addFlashAttribute("notice", "project.proposed");
            return "redirect:/projects/" + project.id();
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, model, typed.again(invalid.fieldErrors(), messages, locale));
        }
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping("/fields")
    String fields(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        TaskForms.Handed handed = start.handed(Ids.ofInitiative(id));
        show(id, model, TypedForm.of(handed, params).again(List.of(), messages, locale));
        return "form/fields :: fields(${form})";
    }

    private String show(String id, Model model, FormView form) {
        model.addAttribute("initiative", initiatives.get(Ids.ofInitiative(id)));
        model.addAttribute("form", form);
        return "project/propose";
    }
}
