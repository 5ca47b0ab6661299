package org.hito.creation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.creation.DossierView;
import org.hito.creation.VisibleDossiers;
import org.hito.initiative.Initiative;
import org.hito.initiative.Phase;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers as data, with the words of their forms beside what was entered. */
@RestController
class DossierApi {

    /** @param submitted everything that was submitted, oldest first */
    record Export(
            String initiative, String reference, String name, List<DossierView> dossiers, List<Submission> submitted) {}

    record Submission(Phase phase, int round, Instant at, String item, String sha256, boolean intact) {}

    private final VisibleDossiers dossiers;
    private final DossierDownload download;

    DossierApi(VisibleDossiers dossiers, DossierDownload download) {
        this.dossiers = dossiers;
        this.download = download;
    }

    /**
     * @param phase only this one, or all
     * @param round number of a submission; without it, work in progress for those who see it
     */
    @GetMapping("/api/initiatives/{id}/dossier")
    Export export(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer round) {
        UUID initiativeId = Ids.ofInitiative(id);
        Initiative initiative = dossiers.initiative(initiativeId);
        List<Submission> submitted = dossiers.submitted(initiative).stream()
                .map(it -> new Submission(
                        it.phase(), it.round(), it.at(), it.item().toString(), it.sha256(), it.intact()))
                .toList();
        List<Phase> asked = phase == null || phase.isEmpty() ? dossiers.readable(initiative) : List.of(phase(phase));
        return new Export(
                id,
                initiative.reference(),
                initiative.name(),
                asked.stream().map(it -> dossiers.of(initiative, it, round)).toList(),
                submitted);
    }

    /**
     * What was submitted as a paper, tagged for screen readers, with its fingerprint; in the language that is asked for.
     *
     * @param phase only of this one, or of the last that was submitted
     * @param round number of a submission, or the last one
     */
    @GetMapping(value = "/api/initiatives/{id}/dossier.pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer round) {
        return download.of(id, phase, round);
    }

    static Phase phase(String name) {
        return Constants.of(Phase.values(), name);
    }
}
