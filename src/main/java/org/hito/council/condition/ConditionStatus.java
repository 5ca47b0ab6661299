package org.hito.council.condition;

/** Where a condition stands. */
public enum ConditionStatus {
    /** Its owner has to meet it. */
    OPEN,
    /** Evidence was shown and is to be verified. */
    SHOWN,
    MET,
    WAIVED,
    LAPSED,
    /** Its initiative was closed before, or what it lapsed for was resolved again or ended. */
    DROPPED;

    public boolean pending() {
        return this == OPEN || this == SHOWN;
    }
}
