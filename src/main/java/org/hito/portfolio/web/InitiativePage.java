package org.hito.portfolio.web;

import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Milestone;
import org.hito.platform.Ids;
import org.hito.platform.web.Moments;
import org.hito.portfolio.Overview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where an initiative is, what is next, who has it and what was decided; and the rounds about it. */
@Controller
class InitiativePage {

    private final InitiativeAccess access;
    private final InitiativeFrames frames;
    private final Overview overview;
    private final Moments moments;

    InitiativePage(InitiativeAccess access, InitiativeFrames frames, Overview overview, Moments moments) {
        this.access = access;
        this.frames = frames;
        this.overview = overview;
        this.moments = moments;
    }

    @GetMapping("/initiatives/{id}")
    String overview(@PathVariable String id, Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        model.addAttribute("initiative", frames.of(initiative));
        model.addAttribute("phases", frames.line(initiative));
        model.addAttribute("glance", overview.of(initiative));
        model.addAttribute("today", moments.today());
        model.addAttribute(
                "open",
                initiative.milestones().stream()
                        .filter(it -> !it.status().approved())
                        .map(Milestone::phase)
                        .toList());
        model.addAttribute("held", initiative.status() == InitiativeStatus.ON_HOLD);
        model.addAttribute("closed", initiative.status() == InitiativeStatus.CLOSED);
        return "portfolio/initiative";
    }

    @GetMapping("/initiatives/{id}/council")
    String council(@PathVariable String id, Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        model.addAttribute("initiative", frames.of(initiative));
        model.addAttribute("rounds", overview.rounds(initiative.id()));
        model.addAttribute("conditions", overview.conditions(initiative.id()));
        return "portfolio/council";
    }
}
