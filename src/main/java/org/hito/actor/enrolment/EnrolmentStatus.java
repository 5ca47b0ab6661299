package org.hito.actor.enrolment;

/** Where the request stands. */
public enum EnrolmentStatus {
    REQUESTED,
    /** The rules of the region speak against it. */
    NOT_ELIGIBLE,
    ENROLLED,
    DECLINED,
    /** Taken back, or its initiative closed. */
    DROPPED,
    /** The firm took part and does so no longer. */
    LEFT
}
