package org.hito.council;

/** What makes a quorum; in a written vote both are the same. */
public enum QuorumBy {
    BALLOTS,
    PRESENCE
}
