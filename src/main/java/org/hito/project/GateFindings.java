package org.hito.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What comes to a gate, in words, for whoever decides there. */
@Component
public class GateFindings {

    private final Projects projects;
    private final Assessments assessments;
    private final ScopeFlags flags;
    private final ProjectWords words;

    GateFindings(Projects projects, Assessments assessments, ScopeFlags flags, ProjectWords words) {
        this.projects = projects;
        this.assessments = assessments;
        this.flags = flags;
        this.words = words;
    }

    public String of(UUID id) {
        Project project = projects.get(id);
        List<String> lines = new ArrayList<>();
        assessments.last(id).ifPresent(found -> {
            lines.add(words.text(found.mustMet() ? "project.findings.met" : "project.findings.unmet"));
            words.unmet(found).forEach(it -> lines.add("• " + it));
            lines.add(words.text("project.findings.score", found.score()));
            words.criteria(found)
                    .forEach(it -> lines.add("• "
                            + words.text(
                                    "project.findings.part", it.criterion(), it.rating(), it.points(), it.weight())));
        });
        for (ProjectView.Flag flag : words.flags(flags.of(id))) {
            lines.add(flag.rule() + ": " + flag.flag());
            if (flag.answer() != null) {
                lines.add(words.text("project.findings.answer", flag.answer()));
            }
        }
        lines.add(words.text(
                "project.findings.money",
                project.budget().released(),
                project.budget().total()));
        return String.join("\n", lines);
    }
}
