package org.hito.council;

import org.hito.document.DocumentView;
import org.hito.document.ReadRule;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Files of an initiative are papers to its council, and closed to a member who is recused. */
@Component
class PapersOfRecused implements ReadRule {

    private final RoundAccess access;

    PapersOfRecused(RoundAccess access) {
        this.access = access;
    }

    @Override
    public void check(DocumentView document, Sight sight) {
        if (sight == Sight.BODY && access.papersClosed(document.initiative()).cover(document.uploadedAt())) {
            throw new NotAllowed("problem.recused");
        }
    }
}
