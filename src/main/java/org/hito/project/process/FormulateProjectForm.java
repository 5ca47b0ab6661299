package org.hito.project.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hito.actor.ActorKind;
import org.hito.project.BudgetPart;
import org.hito.project.BudgetPart.Purpose;
import org.hito.project.Deliverable;
import org.hito.project.Formulation;
import org.hito.project.Partner;
import org.hito.project.PromisedContribution;
import org.jspecify.annotations.Nullable;

/** Deliverables, money, contributions and partners of a project. */
public record FormulateProjectForm(
        String objective,
        List<DeliverableRow> deliverables,
        List<PartRow> executionParts,
        BigDecimal closingAmount,
        List<ContributionRow> contributions,
        List<PartnerRow> partners,
        boolean ownersAgreed,
        boolean noMoneyToFirms,
        String planQuality,
        String fundingSecured,
        String riskControl,
        String sustainability,
        @Nullable List<String> evidence) {

    record DeliverableRow(String deliverable, String owner, LocalDate startsOn, LocalDate dueOn) {}

    record PartRow(String part, BigDecimal amount) {}

    record ContributionRow(
            String contributor,
            ActorKind kind,
            PromisedContribution.Form form,
            BigDecimal amount,
            String description) {}

    record PartnerRow(String name, ActorKind kind, String part) {}

    Formulation formulation() {
        List<BudgetPart> parts = new ArrayList<>();
        executionParts.forEach(it -> parts.add(BudgetPart.planned(Purpose.EXECUTION, it.part(), it.amount())));
        parts.add(BudgetPart.planned(Purpose.CLOSING, null, closingAmount));
        return new Formulation(
                deliverables.stream()
                        .map(it -> Deliverable.planned(it.deliverable(), it.owner(), it.startsOn(), it.dueOn()))
                        .toList(),
                parts,
                contributions.stream()
                        .map(it -> new PromisedContribution(
                                it.contributor(), it.kind(), it.form(), it.amount(), it.description()))
                        .toList(),
                partners.stream()
                        .map(it -> new Partner(it.name(), it.kind(), it.part()))
                        .toList());
    }
}
