package org.hito.project.process;

import java.math.BigDecimal;
import java.util.List;
import org.hito.project.Intervention;
import org.hito.project.ProposeProjectForm;

/** The idea as it stands after it was sent back. */
public record ReviseIdeaForm(
        String changes,
        String summary,
        String targetPublic,
        Intervention intervention,
        String bottleneck,
        List<ProposeProjectForm.Row> results,
        BigDecimal screeningCost,
        BigDecimal formulationCost,
        BigDecimal executionEstimate,
        BigDecimal closingEstimate,
        String strategicFit,
        String firmsInterest) {}
