package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says it will give.
 *
 * @param organisation its id in the register of the community
 * @param inKind null for cash
 * @param measure null for cash
 * @param amount in the currency; the worth of what is given in kind
 * @param told PROMISED, SIGNED or, where a form tells it as received already, RECEIVED
 * @param due day by which it is expected
 * @param from day from which it may be used
 * @param until day until which it may be used
 * @param purpose what it is for, or what it consists of
 * @param evidence ids of documents of the initiative
 */
public record Promise(
        UUID organisation,
        ContributionSource source,
        @Nullable InKind inKind,
        @Nullable Measure measure,
        BigDecimal amount,
        String currency,
        ContributionStatus told,
        @Nullable LocalDate due,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose,
        List<String> evidence) {

    public Promise {
        amount = Plain.number(amount);
        evidence = List.copyOf(evidence);
    }

    public static Promise cash(
            UUID organisation,
            ContributionSource source,
            BigDecimal amount,
            String currency,
            @Nullable LocalDate due,
            String purpose) {
        return new Promise(
                organisation,
                source,
                null,
                null,
                amount,
                currency,
                ContributionStatus.PROMISED,
                due,
                null,
                null,
                purpose,
                List.of());
    }

    public static Promise inKind(
            UUID organisation,
            ContributionSource source,
            InKind what,
            Measure measure,
            BigDecimal worth,
            String currency,
            @Nullable LocalDate due,
            String purpose) {
        return new Promise(
                organisation,
                source,
                what,
                measure,
                worth,
                currency,
                ContributionStatus.PROMISED,
                due,
                null,
                null,
                purpose,
                List.of());
    }

    /** The same giver gives the same for the same purpose; amount and days may differ. */
    boolean corrects(Contribution it) {
        return organisation.equals(it.organisation())
                && source == it.source()
                && inKind == it.inKind()
                && currency.equals(it.currency())
                && purpose.equals(it.purpose());
    }

    /** Nothing but how far it has come differs. */
    boolean tells(Contribution it) {
        return corrects(it)
                && amount.compareTo(it.amount()) == 0
                && Objects.equals(due, it.due())
                && Objects.equals(from, it.from())
                && Objects.equals(until, it.until())
                && signed() == it.signed();
    }

    boolean signed() {
        return told != ContributionStatus.PROMISED;
    }

    boolean received() {
        return told == ContributionStatus.RECEIVED;
    }
}
