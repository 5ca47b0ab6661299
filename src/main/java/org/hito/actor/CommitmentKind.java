package org.hito.actor;

/** What an actor puts in (Q35). */
public enum CommitmentKind {
    TIME,
    ACTIVE_PART,
    KNOW_HOW,
    FEEDBACK,
    MONEY
}
