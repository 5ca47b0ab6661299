package org.hito.council;

import org.hito.platform.BadInput;

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
}
