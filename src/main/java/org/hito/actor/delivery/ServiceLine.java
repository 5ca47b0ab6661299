package org.hito.actor.delivery;

/** What a service strengthens in a firm. The method speaks of lines and names none, so these are ours. */
public enum ServiceLine {
    TRAINING,
    CONSULTING,
    QUALITY,
    INNOVATION,
    MARKET_ACCESS,
    INTERNATIONALISATION,
    FINANCING,
    DIGITALISATION
}
