package org.hito.audit;

import java.util.UUID;

/** A chain of entries of its own, so that writers do not wait for strangers. */
public record Stream(String name) {

    /** Sign-ins, people, models, reads, refusals. */
    public static final Stream SYSTEM = new Stream("system");

    /** Everything about an initiative, its rounds, ballots and projects included. */
    public static Stream initiative(UUID id) {
        return new Stream("initiative:" + id);
    }

    /** Seats and rules of a body. */
    public static Stream body(UUID id) {
        return new Stream("body:" + id);
    }
}
