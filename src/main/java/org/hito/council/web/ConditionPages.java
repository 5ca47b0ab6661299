package org.hito.council.web;

import java.util.UUID;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Ids;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which conditions wait to be met, by whom and until when; and each with its evidence and what the chair may do. */
@Controller
@RequestMapping("/conditions")
class ConditionPages {

    private static final int ROWS = 30;

    private final ConditionList list;
    private final ConditionViews views;
    private final ConditionActs acts;
    private final ActTold told;

    ConditionPages(ConditionList list, ConditionViews views, ConditionActs acts, ActTold told) {
        this.list = list;
        this.views = views;
        this.acts = acts;
        this.told = told;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        PageOf<FollowedCondition> page =
                list.page(new ConditionList.Filter(id(initiative), id(body), !all), after, ROWS);
        model.addAttribute("conditions", new PageOf<>(views.of(page.items()), page.next()));
        model.addAttribute("initiativeId", id(initiative));
        model.addAttribute("bodyId", id(body));
        model.addAttribute("all", all);
        return "council/conditions";
    }

    private static @Nullable UUID id(@Nullable String filter) {
        return filter == null || filter.isEmpty() ? null : Ids.of(filter);
    }

    @GetMapping("/{id}")
    String condition(@PathVariable String id, Model model) {
        model.addAttribute("condition", views.of(list.visible(Ids.of(id))));
        return "council/condition";
    }

    @PostMapping("/{id}/extend")
    String extend(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes flash) {
        UUID condition = Ids.of(id);
        return told.on(page(condition), flash, () -> {
            acts.extend(condition, SentAct.of(grounds, until));
            return "council.condition.extended";
        });
    }

    @PostMapping("/{id}/ask")
    String ask(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes flash) {
        UUID condition = Ids.of(id);
        return told.on(page(condition), flash, () -> {
            acts.ask(condition, SentAct.of(grounds, until));
            return "council.condition.asked";
        });
    }

    @PostMapping("/{id}/waive")
    String waive(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        UUID condition = Ids.of(id);
        return told.on(page(condition), flash, () -> {
            acts.waive(condition, SentGrounds.of(grounds));
            return "council.condition.waived";
        });
    }

    private static String page(UUID condition) {
        return "/conditions/" + condition;
    }
}
