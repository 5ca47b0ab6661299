package org.hito.council.session;

import java.util.UUID;

/** What is on record of a session. */
public interface SessionRecords {

    /** The record of this session; {@code NotFound} if there is none or it was never opened. */
    SessionRecord of(UUID session);
}
