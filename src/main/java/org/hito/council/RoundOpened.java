package org.hito.council;

import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** A body was called on an item; {@code number} counts its rounds. Published in the opening transaction. */
public record RoundOpened(UUID round, int number, UUID item, @Nullable UUID initiative, @Nullable Phase phase) {}
