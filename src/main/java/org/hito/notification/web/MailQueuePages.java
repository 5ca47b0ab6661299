package org.hito.notification.web;

import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.notification.Mail;
import org.hito.notification.MailQueue;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How sending stands. */
@Controller
@RequestMapping("/mail-queue")
class MailQueuePages {

    private static final String PAGE = "redirect:/mail-queue";

    private final MailQueue queue;
    private final People people;

    MailQueuePages(MailQueue queue, People people) {
        this.queue = queue;
        this.people = people;
    }

    @GetMapping
    String show(@RequestParam @Nullable String state, @RequestParam @Nullable String after, Model model) {
        Mail.State asked = MailQueueApi.state(state);
        model.addAttribute("standing", queue.standing());
        model.addAttribute("page", queue.page(asked, after, PageLimit.DEFAULT));
        model.addAttribute("state", asked);
        model.addAttribute("states", List.of(Mail.State.values()));
        model.addAttribute("mayRetry", people.current().has(Role.ADMINISTRATOR));
        return "notification/queue";
    }

    /** Whoever reloads the answer to a form comes back here. */
    @GetMapping({"/retry", "/{id}/retry"})
    String back() {
        return PAGE;
    }

    @PostMapping("/retry")
    String retryAll(RedirectAttributes redirect) {
        queue.retryAll();
        redirect.addFlashAttribute("notice", "notification.queue.retried");
        return PAGE;
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable UUID id, RedirectAttributes redirect) {
        queue.retry(id);
        redirect.addFlashAttribute("notice", "notification.queue.retried");
        return PAGE;
    }
}
