package org.hito.creation;

import org.hito.council.ConditionEvidence;
import org.hito.document.DocumentView;
import org.hito.document.ReadRule;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Councils read the evidence of what was submitted to them, that of their conditions included; drafts of the team do not exist for them. */
@Component
class SubmittedEvidence implements ReadRule {

    private final FrozenDossiers dossiers;
    private final ConditionEvidence conditions;

    SubmittedEvidence(FrozenDossiers dossiers, ConditionEvidence conditions) {
        this.dossiers = dossiers;
        this.conditions = conditions;
    }

    @Override
    public void check(DocumentView document, Sight sight) {
        if (sight.submittedOnly() && !submitted(document, sight)) {
            throw new NotFound("problem.document-not-found");
        }
    }

    private boolean submitted(DocumentView document, Sight sight) {
        return dossiers.names(document.initiative(), document.id())
                || (sight == Sight.BODY && conditions.names(document.initiative(), document.id()));
    }
}
