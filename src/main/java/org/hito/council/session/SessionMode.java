package org.hito.council.session;

/** Where a body meets. */
public enum SessionMode {
    IN_PERSON,
    REMOTE,
    MIXED
}
