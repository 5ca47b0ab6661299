package org.hito.council.session;

import java.util.UUID;

/** A body was called to a session; published in the transaction that convened it. */
public record SessionConvened(UUID session, UUID body) {}
