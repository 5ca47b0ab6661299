package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it stands now; what its components mean is told by {@link Promise}.
 *
 * @param project null if it is for the initiative itself
 * @param received sum of what came in
 * @param spent sum of what was spent of it
 * @param toldBy form that told it
 */
public record Contribution(
        UUID id,
        UUID initiative,
        @Nullable UUID project,
        UUID organisation,
        String contributor,
        @Nullable ActorKind contributorKind,
        ContributionSource source,
        @Nullable InKind inKind,
        @Nullable Measure measure,
        BigDecimal amount,
        String currency,
        boolean signed,
        @Nullable LocalDate due,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose,
        List<String> evidence,
        BigDecimal received,
        BigDecimal spent,
        ContributionStatus status,
        String toldBy,
        Instant promisedAt) {

    public Contribution {
        amount = Plain.number(amount);
        received = Plain.number(received);
        spent = Plain.number(spent);
    }

    public boolean cash() {
        return inKind == null;
    }

    /** What was promised and is not here yet. */
    public BigDecimal outstanding() {
        return amount.subtract(received).max(BigDecimal.ZERO);
    }

    /** What is here and not spent yet. */
    public BigDecimal left() {
        return received.subtract(spent);
    }

    public boolean open() {
        return status == ContributionStatus.PROMISED || status == ContributionStatus.SIGNED;
    }

    /** Expected by a day that is over, and not here. */
    public boolean late(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
