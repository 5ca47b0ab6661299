package org.hito.council;

/** Why a round is no longer open. */
public enum EndedBy {
    SETTLED,
    DEADLINE,
    CHAIR,
    NOBODY_LEFT,
    ADJOURNED,
    WITHDRAWN,
    /** Counted at the session that voted on it. */
    SESSION
}
