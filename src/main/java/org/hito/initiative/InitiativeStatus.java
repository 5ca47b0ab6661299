package org.hito.initiative;

/** Life of an initiative; withdrawn and rejected ones are CLOSED. */
public enum InitiativeStatus {
    REGISTERED,
    IN_CREATION,
    ON_HOLD,
    OPERATING,
    CLOSED;

    /** Work on tasks and votes is open: not on hold, not closed. */
    public boolean atWork() {
        return this != ON_HOLD && this != CLOSED;
    }

    public boolean open() {
        return this != CLOSED;
    }
}
