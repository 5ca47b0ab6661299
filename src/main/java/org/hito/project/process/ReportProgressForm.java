package org.hito.project.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hito.project.Deliverable;
import org.jspecify.annotations.Nullable;

/** How the deliverables stand at the end of a cycle. */
public record ReportProgressForm(
        List<Row> deliverables,
        boolean spendingRecorded,
        String schedule,
        String quality,
        String budgetControl,
        @Nullable String remarks,
        @Nullable List<String> evidence) {

    record Row(
            @Nullable String deliverable,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            Deliverable.Status status,
            BigDecimal progress,
            @Nullable String deviation) {}
}
