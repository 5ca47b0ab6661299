package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** The chair has put an item off, until a day or until resumed by hand. Published in the adjourning transaction. */
public record RoundAdjourned(
        UUID round, UUID item, @Nullable UUID initiative, @Nullable Phase phase, @Nullable LocalDate until) {}
