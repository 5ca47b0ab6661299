package org.hito.initiative;

import java.util.UUID;

/** The initiative is on hold; work on it rests until {@link InitiativeResumed}. Published in the holding transaction. */
public record InitiativeHeld(UUID initiative) {}
