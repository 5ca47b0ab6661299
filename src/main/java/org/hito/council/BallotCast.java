package org.hito.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat has voted, or changed its vote. Published in the voting transaction; it does not say what was voted. */
public record BallotCast(UUID round, UUID item, @Nullable UUID initiative, UUID seat) {}
