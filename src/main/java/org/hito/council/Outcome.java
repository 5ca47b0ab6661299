package org.hito.council;

/** What a round with a quorum resolves. */
public enum Outcome {
    APPROVED(Vote.APPROVE),
    APPROVED_WITH_CONDITIONS(Vote.APPROVE_WITH_CONDITIONS),
    RETURNED(Vote.RETURN),
    REJECTED(Vote.REJECT);

    private final Vote vote;

    Outcome(Vote vote) {
        this.vote = vote;
    }

    /** The ballot that speaks for this outcome. */
    public Vote vote() {
        return vote;
    }
}
