package org.hito.actor.enrolment.process;

import org.jspecify.annotations.Nullable;

/** Whether a firm takes part. */
public record DecideEnrolmentForm(
        @Nullable String firm,
        @Nullable String place,
        @Nullable String why,
        @Nullable String identity,
        Decision decision,
        @Nullable String grounds) {

    /** The first one moves forward. */
    public enum Decision {
        ENROL,
        DECLINE
    }
}
