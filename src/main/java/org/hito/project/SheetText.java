package org.hito.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.project.BudgetPart.Purpose;
import org.springframework.stereotype.Component;

/** What a body reads first about a project: about ten lines, frozen in the language of whoever asks. */
@Component
class SheetText {

    private final GateFindings findings;
    private final Contributions contributions;
    private final ProjectWords words;

    SheetText(GateFindings findings, Contributions contributions, ProjectWords words) {
        this.findings = findings;
        this.contributions = contributions;
        this.words = words;
    }

    String title(Project project) {
        return words.text("project.item.title", project.gate().name(), project.name());
    }

    String paper(SheetDraft draft) {
        return words.text("project.item.paper", draft.project().reference(), draft.number());
    }

    String of(Project project) {
        List<String> lines = new ArrayList<>();
        lines.add(project.idea().summary());
        lines.add(words.text("project.item.bottleneck", project.idea().bottleneck()));
        lines.add(words.text(
                "project.item.money",
                project.budget().total(),
                project.budget().released(),
                project.budget().next(Purpose.EXECUTION).map(BudgetPart::amount).orElse(BigDecimal.ZERO)));
        for (Contribution it : contributions.ofProject(project.id())) {
            lines.add("• "
                    + words.text(
                            "project.item.contribution", it.contributor(), it.amount(), it.purpose(), it.currency()));
        }
        lines.add(findings.of(project.id()));
        return String.join("\n", lines);
    }
}
