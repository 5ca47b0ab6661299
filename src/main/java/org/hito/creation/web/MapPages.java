package org.hito.creation.web;

import org.hito.creation.MapReading;
import org.hito.creation.VisibleDossiers;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of a cluster, to look around in: each view and each component is an address of its own. */
@Controller
class MapPages {

    private final VisibleDossiers dossiers;
    private final InitiativeFrames frames;

    MapPages(VisibleDossiers dossiers, InitiativeFrames frames) {
        this.dossiers = dossiers;
        this.frames = frames;
    }

    @GetMapping("/initiatives/{id}/map")
    String map(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable Integer component,
            Model model) {
        Initiative initiative = dossiers.initiative(Ids.ofInitiative(id));
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("views", MapReading.View.values());
        MapReading.View wanted = Constants.ifNamed(MapReading.View.values(), view);
        MapReading.View shown = wanted == null ? MapReading.View.AS_IS : wanted;
        model.addAttribute("view", shown);
        model.addAttribute("reading", dossiers.map(initiative, shown, component).orElse(null));
        return "creation/map";
    }
}
