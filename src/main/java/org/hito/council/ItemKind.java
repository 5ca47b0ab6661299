package org.hito.council;

/** What a body is asked about. */
public enum ItemKind {
    MILESTONE,
    STRATEGIC
}
