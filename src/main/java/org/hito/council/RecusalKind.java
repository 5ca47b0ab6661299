package org.hito.council;

/** Why a seat does not vote. */
public enum RecusalKind {
    /** Declared by the one who holds the seat; the papers of the item are closed to that person. */
    DECLARED,
    /** Claimed by another member and upheld by the chair; it closes the papers as well. */
    CLAIMED,
    /** The holder submitted the item, worked on the project that it asks about or directs the initiative, and never votes on it. */
    OWN_ITEM;

    /** A conflict of interest lasts for the matter and closes its papers. */
    boolean closesPapers() {
        return this != OWN_ITEM;
    }
}
