package org.hito.portfolio.web;

import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.Ids;
import org.hito.portfolio.LiveDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The diagrams of an initiative with their tokens, and what was done at each step. */
@Controller
@RequestMapping("/initiatives/{id}/diagram")
class DiagramPages {

    private final InitiativeAccess access;
    private final InitiativeFrames frames;
    private final LiveDiagram diagrams;

    DiagramPages(InitiativeAccess access, InitiativeFrames frames, LiveDiagram diagrams) {
        this.access = access;
        this.frames = frames;
        this.diagrams = diagrams;
    }

    @GetMapping({"", "/{process}"})
    String diagram(@PathVariable String id, @PathVariable(required = false) @Nullable String process, Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        model.addAttribute("initiative", frames.of(initiative));
        model.addAttribute("shown", diagrams.show(diagrams.of(initiative), process));
        return "portfolio/diagram";
    }

    /** The panel beside the picture, or a page of its own without script. */
    @GetMapping("/{process}/steps/{element}")
    String step(
            @PathVariable String id,
            @PathVariable String process,
            @PathVariable String element,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        model.addAttribute("initiative", frames.of(initiative));
        model.addAttribute("back", "/initiatives/" + initiative.id() + "/diagram/" + process);
        model.addAttribute("step", diagrams.step(diagrams.of(initiative), process, element));
        return fragment == null ? "portfolio/step" : "portfolio/step :: panel(step=${step}, level=2)";
    }
}
