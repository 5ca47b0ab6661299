package org.hito.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.council.ComposedTitles;
import org.hito.project.BudgetPart.Purpose;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a body reads first about a project: about ten lines, frozen in the language of whoever asks. */
@Component
class SheetText implements ComposedTitles {

    private final GateFindings findings;
    private final Contributions contributions;
    private final ProjectWords words;

    SheetText(GateFindings findings, Contributions contributions, ProjectWords words) {
        this.findings = findings;
        this.contributions = contributions;
        this.words = words;
    }

    String title(Project project) {
        return words.title(project.gate(), project.name(), LocaleContextHolder.getLocale());
    }

    @Override
    public List<String> beginnings(Locale language) {
        return Stream.of(Gate.values())
                .map(gate -> words.title(gate, "", language))
                .toList();
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
