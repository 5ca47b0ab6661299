package org.hito.council;

/** What a body is asked about. */
public enum ItemKind {
    MILESTONE,
    PROJECT,
    STRATEGIC,
    /** To waive a condition that the body set, or to give it more time. */
    CONDITION
}
