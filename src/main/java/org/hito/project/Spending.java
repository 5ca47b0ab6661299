package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Movement;
import org.jspecify.annotations.Nullable;

/**
 * Money of a project that was spent.
 *
 * @param payee null where nobody was paid
 * @param purpose null where it was spent of a contribution, whose form does not ask it
 * @param contribution that brought the money, or null
 * @param evidence ids of documents of its initiative
 */
public record Spending(
        UUID id,
        UUID project,
        BigDecimal amount,
        LocalDate spentOn,
        String concept,
        @Nullable String payee,
        @Nullable String purpose,
        @Nullable UUID contribution,
        List<String> evidence,
        UUID recordedBy,
        Instant recordedAt) {

    /** Money of the project that a contribution brought. */
    static Spending of(Contribution contribution, Movement expense) {
        return new Spending(
                expense.id(),
                Objects.requireNonNull(contribution.project()),
                expense.amount(),
                expense.day(),
                expense.concept(),
                expense.payee(),
                null,
                contribution.id(),
                expense.evidence(),
                Objects.requireNonNull(expense.recordedBy()),
                expense.recordedAt());
    }
}
