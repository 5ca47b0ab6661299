package org.hito.project;

import java.util.List;

/** What a project settles before its money is decided. */
public record Formulation(
        List<Deliverable> deliverables,
        List<BudgetPart> parts,
        List<PromisedContribution> contributions,
        List<Partner> partners) {}
