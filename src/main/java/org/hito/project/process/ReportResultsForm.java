package org.hito.project.process;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was reached, and what was learnt. */
public record ReportResultsForm(
        List<Row> results,
        String lessons,
        String continuation,
        boolean accountsClosed,
        String resultsReached,
        String firmsSatisfaction,
        @Nullable List<String> evidence) {

    record Row(
            @Nullable String result,
            @Nullable String indicator,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            BigDecimal measured,
            @Nullable String comment) {}
}
