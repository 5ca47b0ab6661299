package org.hito.creation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.ContributionStatus;
import org.jspecify.annotations.Nullable;

/** Resources in cash and in kind to run and last. */
public record SecureResourcesForm(
        @Nullable List<Cash> cash,
        @Nullable List<InKind> inKind,
        BigDecimal yearlyBudget,
        BigDecimal yearsCovered,
        String resourcesSufficient,
        String membershipFees,
        String continuityPlan,
        List<String> evidence) {

    record Cash(
            String contributor,
            ContributionSource source,
            BigDecimal amount,
            String currency,
            ContributionStatus status,
            LocalDate from,
            LocalDate until,
            String purpose) {}

    record InKind(
            String contributor,
            ContributionSource source,
            org.hito.actor.funding.InKind kind,
            BigDecimal estimatedValue,
            String description,
            ContributionStatus status,
            LocalDate until) {}
}
