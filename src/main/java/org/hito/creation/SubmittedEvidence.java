package org.hito.creation;

import org.hito.document.DocumentView;
import org.hito.document.ReadRule;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Councils read the evidence of what was submitted to them; drafts of the team do not exist for them. */
@Component
class SubmittedEvidence implements ReadRule {

    private final FrozenDossiers dossiers;

    SubmittedEvidence(FrozenDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void check(DocumentView document, Sight sight) {
        if (sight.submittedOnly() && !dossiers.names(document.initiative(), document.id())) {
            throw new NotFound("problem.document-not-found");
        }
    }
}
