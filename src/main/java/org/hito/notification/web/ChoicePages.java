package org.hito.notification.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.notification.Choices;
import org.hito.notification.Frequency;
import org.hito.notification.MyMails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I want to be told, how often and in which language. */
@Controller
@RequestMapping("/me/notifications")
class ChoicePages {

    private static final int NEWEST = 10;

    private final Choices choices;
    private final MyMails mails;

    ChoicePages(Choices choices, MyMails mails) {
        this.choices = choices;
        this.mails = mails;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("mine", choices.mine());
        model.addAttribute("frequencies", List.of(Frequency.values()));
        model.addAttribute("mails", mails.page(null, NEWEST).items());
        return "notification/choices";
    }

    /** @param fields one for each kind, by its name */
    @PostMapping
    String choose(
            @RequestParam String language, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        Map<String, Frequency> chosen = new LinkedHashMap<>();
        choices.mine().kinds().forEach(it -> {
            String frequency = fields.get(it.kind());
            if (frequency != null) {
                chosen.put(it.kind(), ChoiceApi.frequency(frequency));
            }
        });
        choices.choose(language, chosen);
        redirect.addFlashAttribute("notice", "notification.choices.saved");
        return "redirect:/me/notifications";
    }
}
