package org.hito.initiative;

/** Life of an initiative; withdrawn and rejected ones are CLOSED. */
public enum InitiativeStatus {
    REGISTERED,
    IN_CREATION,
    ON_HOLD,
    OPERATING,
    CLOSED;

    public boolean open() {
        return this != CLOSED;
    }
}
