package org.hito.portfolio.web;

import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.InitiativeList;
import org.hito.initiative.InitiativeList.Filter;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Phase;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.platform.PhaseLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which initiatives there are, where in their life they stand, and which are late. */
@Controller
class InitiativesPage {

    /** An initiative with its line of phases; there is none where the reader may know its name only. */
    record Line(InitiativeList.Row row, @Nullable PhaseLine phases) {}

    private final InitiativeList list;
    private final InitiativeFrames frames;
    private final People people;

    InitiativesPage(InitiativeList list, InitiativeFrames frames, People people) {
        this.list = list;
        this.frames = frames;
        this.people = people;
    }

    @GetMapping("/initiatives")
    String initiatives(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable InitiativeStatus status,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String text = q == null || q.isBlank() ? null : q.strip();
        Filter filter = new Filter(status, phase, text, late, mine);
        PageOf<InitiativeList.Row> page = list.page(filter, after, PageLimit.DEFAULT);
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !filter.equals(Filter.ALL));
        model.addAttribute("statuses", InitiativeStatus.values());
        model.addAttribute("phases", Phase.values());
        model.addAttribute("mayRegister", people.current().has(Role.DIRECTOR));
        model.addAttribute("namesOnly", namesOnly(page));
        model.addAttribute("page", page.map(this::line));
        return "portfolio/initiatives";
    }

    private Line line(InitiativeList.Row row) {
        return new Line(row, row.whole() ? frames.line(row) : null);
    }

    private static boolean namesOnly(PageOf<InitiativeList.Row> page) {
        return !page.items().isEmpty() && page.items().stream().noneMatch(InitiativeList.Row::whole);
    }
}
