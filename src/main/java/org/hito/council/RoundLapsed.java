package org.hito.council;

import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** A round ended without a quorum; the item is called again. Published in the lapsing transaction. */
public record RoundLapsed(
        UUID round, UUID item, @Nullable UUID initiative, @Nullable Phase phase, boolean nobodyLeft) {}
