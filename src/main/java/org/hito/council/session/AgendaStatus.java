package org.hito.council.session;

/** How a point of the agenda stands. */
public enum AgendaStatus {
    WAITING,
    OPEN,
    DECIDED,
    /** Too few seats were present; the item stays with the body and may be called again. */
    NO_QUORUM,
    LEFT_OUT
}
