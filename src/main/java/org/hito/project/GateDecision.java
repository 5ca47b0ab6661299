package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision at a gate, as it stays on record.
 *
 * @param decidedBy the director, or null where a council decided
 * @param item what the council was asked, or null
 * @param released money that it set free
 */
public record GateDecision(
        int number,
        Gate gate,
        GateOutcome outcome,
        String grounds,
        @Nullable LocalDate heldUntil,
        @Nullable UUID decidedBy,
        @Nullable UUID item,
        BigDecimal released,
        Instant at) {}
