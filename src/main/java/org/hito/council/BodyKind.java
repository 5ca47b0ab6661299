package org.hito.council;

import java.util.UUID;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;

/** What a body is for: a promoter council decides, an advisory council gives opinions in person (Q28), a committee prepares. */
public enum BodyKind {
    PROMOTER_COUNCIL,
    ADVISORY_COUNCIL,
    COMMITTEE;

    /** Advisers are never stood in for (Q31). */
    void mustAccept(CouncilRule rule) {
        if (this == ADVISORY_COUNCIL && rule.substitutes()) {
            throw new BadInput("problem.advisers-in-person");
        }
    }

    /** An advisory council is of one initiative, whose cluster its advisers are of (Q28, Q31); others may be of the community. */
    void mustBelong(@Nullable UUID initiative) {
        if (this == ADVISORY_COUNCIL && initiative == null) {
            throw new BadInput("problem.advisers-of-no-initiative");
        }
    }
}
