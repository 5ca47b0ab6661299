package org.hito.creation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hito.actor.CommitmentKind;
import org.jspecify.annotations.Nullable;

/** What actors have committed to. */
public record RecordCommitmentsForm(
        List<Row> commitments, @Nullable List<Bottleneck> bottlenecks, String firmCommitment, List<String> evidence) {

    record Row(
            String actor,
            CommitmentKind kindOfCommitment,
            String description,
            @Nullable BigDecimal hoursPerMonth,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            String signatory,
            LocalDate until,
            @Nullable List<String> evidence) {}

    record Bottleneck(String bottleneck, String reportedBy, String area) {}
}
