package org.hito.council.web;

import java.util.UUID;
import org.hito.council.ItemTitles;
import org.hito.inbox.MyTasks;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a consultation: what is asked, who has answered what, and the way to the reader's own task. */
@Controller
class OpinionPages {

    private final OpinionViews views;
    private final OpinionActs acts;
    private final ActTold told;
    private final MyTasks tasks;
    private final ItemTitles titles;

    OpinionPages(OpinionViews views, OpinionActs acts, ActTold told, MyTasks tasks, ItemTitles titles) {
        this.views = views;
        this.acts = acts;
        this.told = told;
        this.tasks = tasks;
        this.titles = titles;
    }

    @GetMapping("/opinions/{id}")
    String opinion(@PathVariable String id, Model model) {
        OpinionView opinion = views.of(Ids.of(id));
        model.addAttribute("opinion", opinion);
        model.addAttribute("title", titles.say(opinion.title()));
        model.addAttribute(
                "task",
                tasks.page(opinion.initiative().id(), MyTasks.Scope.BOTH, null, PageLimit.MAX).items().stream()
                        .filter(it -> opinion.open() && it.definition().equals("give-opinion"))
                        .map(MyTasks.TaskView::id)
                        .findFirst()
                        .orElse(null));
        return "council/opinion";
    }

    @PostMapping("/opinions/{id}/close")
    String close(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        UUID request = Ids.of(id);
        return told.on("/opinions/" + request, flash, () -> {
            acts.close(request, SentGrounds.of(grounds));
            return "council.opinion.close.done";
        });
    }
}
