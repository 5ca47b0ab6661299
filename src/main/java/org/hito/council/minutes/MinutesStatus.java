package org.hito.council.minutes;

/** State of minutes; it only moves forward. */
public enum MinutesStatus {
    DRAFT,
    /** The chair found that they say what happened. */
    APPROVED,
    /** By chair and secretary; nothing about them changes any more. */
    SIGNED
}
