package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** A condition was not met by its date, so what was approved with it is open again. Published in the lapsing transaction. */
public record ConditionLapsed(
        UUID condition,
        UUID item,
        ItemKind kind,
        @Nullable UUID initiative,
        @Nullable Phase phase,
        UUID body,
        UUID owner,
        String text,
        LocalDate due) {}
