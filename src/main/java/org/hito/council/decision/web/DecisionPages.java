package org.hito.council.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.ItemTitles;
import org.hito.council.Outcome;
import org.hito.council.decision.DecisionFilter;
import org.hito.council.decision.DecisionRegister;
import org.hito.council.decision.MemberRecords;
import org.hito.council.web.ActTold;
import org.hito.initiative.InitiativeList;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was resolved, by whom and when; each decision with what stands in its place and when it is looked at again. */
@Controller
class DecisionPages {

    private static final int ROWS = 30;

    private final DecisionRegister register;
    private final DecisionViews views;
    private final DecisionActs acts;
    private final ActTold told;
    private final DecisionExport export;
    private final MemberRecords members;
    private final MemberViews memberViews;
    private final Bodies bodies;
    private final InitiativeList initiatives;
    private final ItemTitles titles;

    DecisionPages(
            DecisionRegister register,
            DecisionViews views,
            DecisionActs acts,
            ActTold told,
            DecisionExport export,
            MemberRecords members,
            MemberViews memberViews,
            Bodies bodies,
            InitiativeList initiatives,
            ItemTitles titles) {
        this.register = register;
        this.views = views;
        this.acts = acts;
        this.told = told;
        this.export = export;
        this.members = members;
        this.memberViews = memberViews;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.titles = titles;
    }

    @GetMapping("/decisions")
    String list(
            @ModelAttribute AskedDecisions asked, @RequestParam(required = false) @Nullable String after, Model model) {
        DecisionFilter filter = asked.filter();
        var page = register.page(filter, after, ROWS);
        model.addAttribute("page", new PageOf<>(views.of(page.items()), page.next()));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(DecisionFilter.ALL));
        model.addAttribute("more", asked.more());
        model.addAttribute("asked", asked.query());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("reviews", DecisionFilter.Review.values());
        model.addAttribute("bodies", bodies.all());
        model.addAttribute(
                "initiatives",
                initiatives.page(InitiativeList.Filter.ALL, null, PageLimit.MAX).items().stream()
                        .filter(InitiativeList.Row::whole)
                        .toList());
        return "council/decisions";
    }

    @GetMapping("/decisions/export")
    void export(
            @RequestParam(defaultValue = "csv") String format,
            @ModelAttribute AskedDecisions asked,
            HttpServletResponse response)
            throws IOException {
        export.write(format, asked, response);
    }

    @GetMapping("/decisions/{id}")
    String decision(@PathVariable String id, Model model) {
        DecisionView decision = views.of(register.visible(of(id)));
        model.addAttribute("decision", decision);
        model.addAttribute("title", titles.say(decision.title()));
        return "council/decision";
    }

    @PostMapping("/decisions/{id}/review")
    String review(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String date,
            RedirectAttributes flash) {
        UUID decision = of(id);
        return told.on("/decisions/" + decision, flash, () -> {
            acts.review(decision, new SentReview(grounds, date, null));
            return date == null || date.isBlank() ? "council.review.done" : "council.review.planned";
        });
    }

    @GetMapping("/bodies/{id}/members")
    String members(@PathVariable String id, Model model) {
        UUID body = Ids.of(id, "problem.body-not-found");
        model.addAttribute("members", memberViews.of(members.of(body)));
        model.addAttribute("body", bodies.get(body));
        return "council/members";
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.decision-not-found");
    }
}
