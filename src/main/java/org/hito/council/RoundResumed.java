package org.hito.council;

import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** An adjourned item is before its body again; a new round opens. Published in the opening transaction. */
public record RoundResumed(UUID adjourned, UUID item, @Nullable UUID initiative, @Nullable Phase phase) {}
