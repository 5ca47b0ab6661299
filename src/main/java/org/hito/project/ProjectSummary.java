package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as a line or a card of a list.
 *
 * @param initiative its id
 * @param budget in Colombian pesos
 * @param macro decided by the promoter council at G2
 */
public record ProjectSummary(
        UUID id,
        String reference,
        String name,
        UUID initiative,
        String initiativeName,
        ProjectKind kind,
        ProjectStage stage,
        Gate gate,
        ProjectStatus status,
        Money budget,
        boolean macro,
        @Nullable LocalDate heldUntil,
        Instant proposedAt) {

    /** What a project may cost, what gates have set free, and what was spent. */
    public record Money(BigDecimal total, BigDecimal released, BigDecimal spent) {

        /** What may still be spent, unless it is frozen. */
        public BigDecimal left() {
            return released.subtract(spent);
        }
    }
}
