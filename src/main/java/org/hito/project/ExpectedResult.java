package org.hito.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A result that a project promises.
 *
 * @param measured null until the closing
 */
@Table("project_result")
public record ExpectedResult(
        String result,
        String indicator,
        BigDecimal baseline,
        BigDecimal target,
        @Nullable BigDecimal measured,
        @Nullable String comment) {

    public static ExpectedResult promised(String result, String indicator, BigDecimal baseline, BigDecimal target) {
        return new ExpectedResult(result, indicator, baseline, target, null, null);
    }

    ExpectedResult with(Measured told) {
        return new ExpectedResult(result, indicator, baseline, target, told.value(), told.comment());
    }

    /** What a result has come to. */
    public record Measured(BigDecimal value, @Nullable String comment) {}
}
