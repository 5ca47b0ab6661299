package org.hito.council;

/** Who no longer asks for a condition, or gives it more time a second time. */
public enum WaivedBy {
    /** The chair alone, with grounds. */
    CHAIR,
    /** The body, by a vote of its own. */
    BODY
}
