package org.hito.creation.web;

import java.nio.charset.StandardCharsets;
import org.hito.creation.FrozenDossier;
import org.hito.creation.VisibleDossiers;
import org.hito.initiative.Initiative;
import org.hito.initiative.Phase;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A submitted dossier as a file, with a name that tells which, for everybody who may read it. */
@Component
class DossierDownload {

    private final VisibleDossiers dossiers;
    private final DossierPaper paper;

    DossierDownload(VisibleDossiers dossiers, DossierPaper paper) {
        this.dossiers = dossiers;
        this.paper = paper;
    }

    ResponseEntity<byte[]> of(String id, @Nullable String phase, @Nullable Integer round) {
        Initiative initiative = dossiers.initiative(Ids.ofInitiative(id));
        Phase asked = phase == null || phase.isEmpty() ? null : DossierApi.phase(phase);
        FrozenDossier dossier = dossiers.frozen(initiative, asked, round);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        LocaleContextHolder.getLocale().getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(
                                        "%s - %s - %d.pdf"
                                                .formatted(
                                                        initiative.reference(),
                                                        dossier.phase().numeral(),
                                                        dossier.round()),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper.print(initiative, dossier));
    }
}
