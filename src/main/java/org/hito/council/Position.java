package org.hito.council;

/** Place of a seat in its body. */
public enum Position {
    CHAIR,
    MEMBER
}
