package org.hito.council.session;

/** Where a session stands. */
public enum SessionStatus {
    CONVENED,
    OPEN,
    CLOSED,
    CANCELLED;

    /** Still to be held, or being held. */
    public boolean ahead() {
        return this == CONVENED || this == OPEN;
    }
}
