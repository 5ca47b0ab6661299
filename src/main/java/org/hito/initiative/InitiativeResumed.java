package org.hito.initiative;

import java.time.Duration;
import java.util.UUID;

/** A hold has ended; whoever keeps open deadlines moves them by its length. Published in the resuming transaction. */
public record InitiativeResumed(UUID initiative, Duration heldFor) {}
