package org.hito.actor.funding;

/** What is given where it is not cash. */
public enum InKind {
    STAFF,
    SPACE,
    EQUIPMENT,
    SERVICES,
    KNOWLEDGE
}
