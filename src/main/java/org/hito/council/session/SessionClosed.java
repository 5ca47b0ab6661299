package org.hito.council.session;

import java.time.Instant;
import java.util.UUID;

/** A session ended; published in the transaction of its closing, with the row of the session locked. */
public record SessionClosed(UUID session, UUID body, Instant at) {}
