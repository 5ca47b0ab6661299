package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What recording a contribution asks for. */
public record RecordContributionForm(
        String initiative,
        String project,
        String contributor,
        ContributionSource source,
        String form,
        @Nullable InKind inKind,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Valuation valuation,
        BigDecimal amount,
        String currency,
        @Nullable Boolean signed,
        LocalDate due,
        String purpose,
        @Nullable List<String> evidence) {

    /** In the place of a project: the contribution is for the initiative itself. */
    static final String NO_PROJECT = "INITIATIVE";

    @Nullable
    UUID projectId() {
        return Ids.find(project).orElse(null);
    }

    Promise by(UUID organisation) {
        return new Promise(
                organisation,
                source,
                inKind,
                inKind == null ? null : new Measure(quantity, unit, Objects.requireNonNull(valuation)),
                amount,
                currency,
                Boolean.TRUE.equals(signed) ? ContributionStatus.SIGNED : ContributionStatus.PROMISED,
                due,
                null,
                null,
                purpose.strip(),
                Objects.requireNonNullElse(evidence, List.of()));
    }
}
