package org.hito.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A body has resolved an item. Published in the closing transaction, before the token of the process moves.
 *
 * @param remarks grounds of the ballots, in the order of the seats
 * @param conditions none unless the outcome carries conditions
 */
public record RoundClosed(
        UUID round,
        UUID item,
        ItemKind kind,
        @Nullable UUID initiative,
        @Nullable Phase phase,
        Outcome outcome,
        Instant at,
        List<Remark> remarks,
        List<Condition> conditions) {}
