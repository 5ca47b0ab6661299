package org.hito.actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an actor has committed to, and who signed for it. */
public record Commitment(
        String actor,
        CommitmentKind kind,
        String description,
        @Nullable BigDecimal hoursPerMonth,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String signatory,
        @Nullable LocalDate until) {

    public Commitment {
        hoursPerMonth = Plain.numberOrNull(hoursPerMonth);
        amount = Plain.numberOrNull(amount);
    }

    Commitment by(String name) {
        return new Commitment(name, kind, description, hoursPerMonth, amount, currency, signatory, until);
    }
}
