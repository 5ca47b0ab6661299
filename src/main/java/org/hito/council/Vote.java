package org.hito.council;

/** What one seat says in a round. */
public enum Vote {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    RETURN,
    REJECT,
    ABSTAIN;

    /** Every ballot but a plain approval is given with grounds in writing. */
    public boolean needsGrounds() {
        return this != APPROVE;
    }
}
