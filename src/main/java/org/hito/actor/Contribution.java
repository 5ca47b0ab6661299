package org.hito.actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money or something of its worth that somebody gives the initiative (Q13).
 *
 * @param source where it comes from, e.g. {@code REGIONAL}, {@code MEMBERSHIP}
 * @param inKind staff, space, equipment...; null for cash
 * @param status {@code PROMISED}, {@code SIGNED} or {@code RECEIVED}
 * @param purpose what it is for, or what it consists of
 */
public record Contribution(
        String contributor,
        String source,
        @Nullable String inKind,
        BigDecimal amount,
        String currency,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose) {

    public Contribution {
        amount = Plain.number(amount);
    }

    Contribution by(String name) {
        return new Contribution(name, source, inKind, amount, currency, status, from, until, purpose);
    }

    public boolean cash() {
        return inKind == null;
    }
}
