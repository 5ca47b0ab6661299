package org.hito.actor.funding;

/** How far a contribution has come; it is received or spent once all that was promised is. */
public enum ContributionStatus {
    PROMISED,
    /** Promised in a letter or an agreement. */
    SIGNED,
    RECEIVED,
    SPENT,
    WITHDRAWN
}
