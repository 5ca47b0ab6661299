package org.hito.initiative;

import java.util.UUID;

/** An initiative is over, whatever ended it: it was withdrawn, or its council rejected a milestone. Published in the transaction. */
public record InitiativeClosed(UUID initiative) {}
