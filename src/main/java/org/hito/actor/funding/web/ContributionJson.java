package org.hito.actor.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.ContributionStatus;
import org.hito.actor.funding.InKind;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.Valuation;
import org.jspecify.annotations.Nullable;

/**
 * A contribution for programs.
 *
 * @param project null if it is for the initiative itself
 * @param inKind null for cash, as are quantity, unit and valuation
 * @param amount in the currency; the worth of what is given in kind
 * @param ended its project is closed or killed: what is not here will not come
 * @param late expected by a day that is over, and not here
 * @param movements what came in and what was spent; told of one contribution only, not in lists
 */
record ContributionJson(
        UUID id,
        UUID initiative,
        String initiativeName,
        @Nullable UUID project,
        @Nullable String projectName,
        Giver organisation,
        ContributionSource source,
        @Nullable InKind inKind,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Valuation valuation,
        BigDecimal amount,
        String currency,
        ContributionStatus status,
        boolean signed,
        boolean ended,
        boolean late,
        @Nullable LocalDate due,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose,
        BigDecimal received,
        BigDecimal spent,
        List<String> evidence,
        @Nullable List<MovementJson> movements) {

    record Giver(UUID id, String name) {}

    /**
     * @param kind RECEIVED or SPENT
     * @param recordedBy username, null where a form of a phase told it
     */
    record MovementJson(
            UUID id,
            Movement.Kind kind,
            LocalDate day,
            BigDecimal amount,
            String concept,
            @Nullable String payee,
            List<String> evidence,
            @Nullable String recordedBy) {}

    static ContributionJson of(
            Contribution it,
            String initiativeName,
            @Nullable String projectName,
            boolean ended,
            LocalDate today,
            @Nullable List<MovementJson> movements) {
        return new ContributionJson(
                it.id(),
                it.initiative(),
                initiativeName,
                it.project(),
                projectName,
                new Giver(it.organisation(), it.contributor()),
                it.source(),
                it.inKind(),
                it.measure() == null ? null : it.measure().quantity(),
                it.measure() == null ? null : it.measure().unit(),
                it.measure() == null ? null : it.measure().valuation(),
                it.amount(),
                it.currency(),
                it.status(),
                it.signed(),
                ended,
                !ended && it.late(today),
                it.due(),
                it.from(),
                it.until(),
                it.purpose(),
                it.received(),
                it.spent(),
                it.evidence(),
                movements);
    }

    /** Nothing of it came before its project ended. */
    public boolean undelivered() {
        return ended && (status == ContributionStatus.PROMISED || status == ContributionStatus.SIGNED);
    }
}
