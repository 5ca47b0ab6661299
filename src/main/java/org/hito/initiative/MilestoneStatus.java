package org.hito.initiative;

/** Where a milestone stands. HELD: its round is adjourned. */
public enum MilestoneStatus {
    PENDING,
    SUBMITTED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    RETURNED,
    HELD,
    REJECTED;

    public boolean approved() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
