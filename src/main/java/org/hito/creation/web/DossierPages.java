package org.hito.creation.web;

import java.util.List;
import java.util.Optional;
import org.hito.creation.DossierView;
import org.hito.creation.FrozenDossier;
import org.hito.creation.VisibleDossiers;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Phase;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossier of an initiative as a document, on screen and on paper. */
@Controller
class DossierPages {

    private final VisibleDossiers dossiers;
    private final InitiativeFrames frames;
    private final DossierDownload download;

    DossierPages(VisibleDossiers dossiers, InitiativeFrames frames, DossierDownload download) {
        this.dossiers = dossiers;
        this.frames = frames;
        this.download = download;
    }

    @GetMapping("/initiatives/{id}/dossier")
    String dossier(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer round,
            Model model) {
        show(id, phase, round, model);
        return "creation/dossier";
    }

    @GetMapping("/initiatives/{id}/dossier/print")
    String print(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer round,
            Model model) {
        show(id, phase, round, model);
        return "creation/dossier-print";
    }

    @GetMapping("/initiatives/{id}/dossier.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer round) {
        return download.of(id, phase, round);
    }

    private void show(String id, @Nullable String phase, @Nullable Integer round, Model model) {
        Initiative initiative = dossiers.initiative(Ids.ofInitiative(id));
        List<FrozenDossier> submitted = dossiers.submitted(initiative);
        List<Phase> readable = dossiers.readable(initiative);
        Optional<Phase> shown = phase == null || phase.isEmpty()
                ? first(initiative, submitted, readable)
                : Optional.of(DossierApi.phase(phase));
        DossierView dossier =
                shown.map(it -> dossiers.of(initiative, it, round)).orElse(null);
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("phases", readable);
        model.addAttribute("phase", shown.orElse(null));
        model.addAttribute("dossier", dossier);
        model.addAttribute("seesWork", dossiers.seesWork(initiative));
        model.addAttribute(
                "submissions",
                submitted.stream()
                        .filter(it -> it.phase() == shown.orElse(null))
                        .toList());
    }

    /** The running phase; else the last that was submitted; else the first that may be read. */
    private static Optional<Phase> first(Initiative initiative, List<FrozenDossier> submitted, List<Phase> readable) {
        if (initiative.phase() != null && readable.contains(initiative.phase())) {
            return Optional.of(initiative.phase());
        }
        return submitted.stream()
                .map(FrozenDossier::phase)
                .filter(readable::contains)
                .reduce((earlier, later) -> later)
                .or(() -> readable.stream().findFirst());
    }
}
