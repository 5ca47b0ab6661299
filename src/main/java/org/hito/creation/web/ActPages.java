package org.hito.creation.web;

import java.util.UUID;
import java.util.function.Consumer;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.SentAct;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a director does to an initiative by the buttons of its page; the answer is the page again. */
@Controller
class ActPages {

    private final InitiativeActs acts;

    ActPages(InitiativeActs acts) {
        this.acts = acts;
    }

    @PostMapping("/initiatives/{id}/hold")
    String hold(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes flash) {
        return act(id, it -> acts.hold(it, SentAct.of(grounds, until)), "creation.held", flash);
    }

    @PostMapping("/initiatives/{id}/resume")
    String resume(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(id, it -> acts.resume(it, SentAct.of(grounds, null)), "creation.resumed", flash);
    }

    @PostMapping("/initiatives/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(id, it -> acts.withdraw(it, SentAct.of(grounds, null)), "creation.withdrawn", flash);
    }

    @PostMapping("/initiatives/{id}/plan")
    String plan(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String planned,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(id, it -> acts.plan(it, new SentPlan(phase, planned, grounds, null)), "creation.replanned", flash);
    }

    private static String act(String id, Consumer<UUID> act, String done, RedirectAttributes flash) {
        try {
            act.accept(Ids.ofInitiative(id));
            flash.addFlashAttribute("notice", done);
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
            flash.addFlashAttribute("noticeTone", "bad");
        }
        return "redirect:/initiatives/" + id;
    }
}
