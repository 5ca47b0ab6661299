package org.hito.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project begins with. */
record Proposal(
        UUID initiative,
        @Nullable UUID workingGroup,
        Idea idea,
        List<ExpectedResult> results,
        List<BudgetPart> parts) {}
