package org.hito.council.session;

import java.util.UUID;

/** A session will not be held; published in the transaction that cancelled it. */
public record SessionCancelled(UUID session, UUID body) {}
