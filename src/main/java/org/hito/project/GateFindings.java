package org.hito.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.advisory.Adviser;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.springframework.stereotype.Component;

/** What comes to a gate, in words, for whoever decides there. */
@Component
public class GateFindings {

    private final Projects projects;
    private final Assessments assessments;
    private final ScopeFlags flags;
    private final Consultations consultations;
    private final People people;
    private final ProjectWords words;

    GateFindings(
            Projects projects,
            Assessments assessments,
            ScopeFlags flags,
            Consultations consultations,
            People people,
            ProjectWords words) {
        this.projects = projects;
        this.assessments = assessments;
        this.flags = flags;
        this.consultations = consultations;
        this.people = people;
        this.words = words;
    }

    public String of(UUID id) {
        Project project = projects.get(id);
        List<String> lines = new ArrayList<>();
        assessments.last(id).ifPresent(found -> {
            boolean met = found.mustMet() && !project.stopped();
            lines.add(words.text(met ? "project.findings.met" : "project.findings.unmet"));
            words.unmet(found).forEach(it -> lines.add("• " + it));
            project.stops().forEach(it -> lines.add("• " + words.text("project.findings.stop", it.text())));
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
        if (project.gate() == Gate.G2) {
            consultations.ofProject(id).stream().limit(1).forEach(it -> lines.addAll(advice(it)));
        }
        lines.add(words.text(
                "project.findings.money",
                project.budget().released(),
                project.budget().total()));
        return String.join("\n", lines);
    }

    /** What each adviser said, and who said nothing. */
    private List<String> advice(OpinionRequest heard) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "project.findings.advice", heard.given(), heard.advisers().size()));
        for (Adviser adviser : heard.advisers()) {
            String name =
                    people.find(adviser.person()).map(PersonView::displayName).orElse("");
            Adviser.Given given = adviser.given();
            lines.add("• "
                    + (given == null
                            ? words.text("project.findings.silent", name, adviser.institution())
                            : words.text(
                                    "project.findings.opinion",
                                    name,
                                    adviser.institution(),
                                    words.text("Opinion." + given.opinion()),
                                    given.grounds())));
        }
        return lines;
    }
}
