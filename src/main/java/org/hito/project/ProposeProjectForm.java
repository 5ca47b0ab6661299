package org.hito.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What proposing a project asks for. */
public record ProposeProjectForm(
        String name,
        String summary,
        ProjectKind kind,
        String targetPublic,
        Intervention intervention,
        String bottleneck,
        List<Row> results,
        BigDecimal screeningCost,
        BigDecimal formulationCost,
        BigDecimal executionEstimate,
        BigDecimal closingEstimate,
        String strategicFit,
        String firmsInterest,
        @Nullable String group) {

    /** A project may be nobody's in particular. */
    static final String NO_GROUP = "NONE";

    /** A promised result. */
    public record Row(String result, String indicator, BigDecimal baseline, BigDecimal target) {

        public ExpectedResult promised() {
            return ExpectedResult.promised(result, indicator, baseline, target);
        }
    }

    Proposal proposal(UUID initiative) {
        return new Proposal(
                initiative,
                group == null || group.equals(NO_GROUP) ? null : UUID.fromString(group),
                new Idea(name.strip(), kind, summary, targetPublic, intervention, bottleneck),
                results.stream().map(Row::promised).toList(),
                Budget.estimated(screeningCost, formulationCost, executionEstimate, closingEstimate));
    }

    Map<String, String> told() {
        return Map.of("strategicFit", strategicFit, "firmsInterest", firmsInterest);
    }
}
