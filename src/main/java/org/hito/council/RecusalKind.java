package org.hito.council;

/** Why a seat does not vote. */
public enum RecusalKind {
    /** Declared by the one who holds the seat; the papers of the item are closed to that person. */
    DECLARED,
    /** The holder submitted the item or directs the initiative, and never votes on it. */
    OWN_ITEM
}
