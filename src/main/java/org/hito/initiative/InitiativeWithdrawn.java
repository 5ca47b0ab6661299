package org.hito.initiative;

import java.util.UUID;

/** The director has withdrawn the initiative; what is open about it closes. Published in the withdrawing transaction. */
public record InitiativeWithdrawn(UUID initiative) {}
