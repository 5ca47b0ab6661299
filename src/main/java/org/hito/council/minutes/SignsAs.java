package org.hito.council.minutes;

/** In which part somebody signs. */
public enum SignsAs {
    CHAIR,
    SECRETARY
}
