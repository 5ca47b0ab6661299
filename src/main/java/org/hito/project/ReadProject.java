package org.hito.project;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.funding.Contributions;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.FormEntries;
import org.hito.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells all about a project to whoever may see it. */
@Component
public class ReadProject {

    private final ProjectAccess access;
    private final ProjectList list;
    private final WorkingGroups groups;
    private final Assessments assessments;
    private final ScopeFlags flags;
    private final GateDecisions decisions;
    private final Contributions contributions;
    private final Initiatives initiatives;
    private final FormEntries entries;
    private final People people;
    private final ProjectWords words;

    ReadProject(
            ProjectAccess access,
            ProjectList list,
            WorkingGroups groups,
            Assessments assessments,
            ScopeFlags flags,
            GateDecisions decisions,
            Contributions contributions,
            Initiatives initiatives,
            FormEntries entries,
            People people,
            ProjectWords words) {
        this.access = access;
        this.list = list;
        this.groups = groups;
        this.assessments = assessments;
        this.flags = flags;
        this.decisions = decisions;
        this.contributions = contributions;
        this.initiatives = initiatives;
        this.entries = entries;
        this.people = people;
        this.words = words;
    }

    public ProjectView of(UUID id) {
        return view(access.visible(id));
    }

    /** The same of a project that was found visible, or by whoever puts it before a body. */
    public ProjectView view(Project project) {
        ProjectSummary line = list.of(project.id());
        Optional<Assessment> found = assessments.last(project.id());
        UUID director = initiatives.get(project.initiative()).director();
        List<GateDecision> decided = decisions.of(project.id());
        WorkingGroup group = groups.find(project.workingGroup()).orElse(null);
        Map<UUID, PersonView> known = people.all(named(project, director, decided, group));
        return new ProjectView(
                project.id(),
                project.reference(),
                project.name(),
                project.initiative(),
                line.initiativeName(),
                line.kind(),
                line.stage(),
                line.gate(),
                line.status(),
                line.budget(),
                line.macro(),
                project.frozen(),
                project.frozen() ? FundsFrozen.why(project) : null,
                project.stops(),
                project.recycled(),
                project.heldUntil(),
                name(known, director),
                Optional.ofNullable(known.get(director))
                        .map(PersonView::username)
                        .orElse(""),
                name(known, project.proposer()),
                project.proposedAt(),
                project.endedAt(),
                group == null
                        ? null
                        : new ProjectView.Group(
                                group.id(),
                                group.theme(),
                                group.members().stream()
                                        .map(it -> name(known, it))
                                        .toList()),
                project.idea().summary(),
                project.idea().targetPublic(),
                project.idea().intervention(),
                project.idea().bottleneck(),
                told(project, "formulate-project", "objective"),
                told(project, "screen-project", "findings"),
                told(project, "report-results", "lessons"),
                found.map(it -> words.unmet(it)).orElse(List.of()),
                found.map(Assessment::score).orElse(null),
                found.map(words::criteria).orElse(List.of()),
                words.flags(flags.of(project.id())),
                project.budget().parts(),
                project.results(),
                project.deliverables(),
                project.partners(),
                contributions.ofProject(project.id()).stream()
                        .map(ProjectView.Given::of)
                        .toList(),
                decided.stream().map(it -> decision(it, known)).toList());
    }

    private static Set<UUID> named(
            Project project, UUID director, List<GateDecision> decided, @Nullable WorkingGroup group) {
        Set<UUID> named = new HashSet<>(List.of(director, project.proposer()));
        decided.stream().map(GateDecision::decidedBy).filter(Objects::nonNull).forEach(named::add);
        if (group != null) {
            named.addAll(group.members());
        }
        return named;
    }

    private ProjectView.Decision decision(GateDecision it, Map<UUID, PersonView> known) {
        return new ProjectView.Decision(
                it.gate(),
                it.outcome(),
                words.grounds(it),
                it.heldUntil(),
                it.decidedBy() == null ? null : name(known, it.decidedBy()),
                it.item(),
                it.released(),
                it.at());
    }

    /** What was entered last in a field of a form of the project, or null. */
    private @Nullable String told(Project project, String form, String field) {
        return entries.newestAbout(project.id().toString(), form)
                .map(it -> it.data().path(field).asString(""))
                .filter(it -> !it.isBlank())
                .orElse(null);
    }

    private static String name(Map<UUID, PersonView> known, UUID person) {
        return Optional.ofNullable(known.get(person))
                .map(PersonView::displayName)
                .orElse("");
    }
}
