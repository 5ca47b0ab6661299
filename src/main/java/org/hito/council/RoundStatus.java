package org.hito.council;

/** State of a round. Only an open one takes ballots; none of the others ever opens again, a new round does. */
public enum RoundStatus {
    OPEN,
    CLOSED,
    HELD,
    LAPSED,
    WITHDRAWN
}
