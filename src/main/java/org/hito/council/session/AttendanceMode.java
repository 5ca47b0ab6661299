package org.hito.council.session;

/** How a seat attends a session. */
public enum AttendanceMode {
    IN_PERSON,
    REMOTE,
    /** Somebody else sits there for the holder of the seat, where the rule of the body allows it. */
    SUBSTITUTE,
    ABSENT
}
