package org.hito.council;

/** Side that a seat speaks for: a promoter council has both (Q5, Q28). */
public enum Sector {
    PUBLIC,
    PRIVATE
}
