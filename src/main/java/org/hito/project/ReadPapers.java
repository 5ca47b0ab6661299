package org.hito.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.document.DocumentView;
import org.hito.document.Documents;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what there is to read about a project: all of it to whoever sees its work, to others what was put before their body. */
@Component
public class ReadPapers {

    private final ProjectAccess access;
    private final InitiativeAccess bodies;
    private final ProjectFiles files;
    private final ProjectSheets sheets;
    private final SheetContent content;
    private final Documents documents;
    private final People people;
    private final ProjectWords words;
    private final CurrentActor currentActor;

    ReadPapers(
            ProjectAccess access,
            InitiativeAccess bodies,
            ProjectFiles files,
            ProjectSheets sheets,
            SheetContent content,
            Documents documents,
            People people,
            ProjectWords words,
            CurrentActor currentActor) {
        this.access = access;
        this.bodies = bodies;
        this.files = files;
        this.sheets = sheets;
        this.content = content;
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.currentActor = currentActor;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ProjectPaper> of(UUID id) {
        Project project = access.visible(id);
        boolean work = access.seesWork(project);
        List<ProjectSheet> shown = shown(project, work);
        List<ProjectPaper> papers = new ArrayList<>(named(work ? files.of(project) : before(project, shown)));
        shown.forEach(it -> papers.add(new ProjectPaper(
                ProjectPaper.Kind.SHEET,
                "sheet-" + it.number(),
                words.text("project.item.paper", project.reference(), it.number()),
                words.text(
                        it.item() == null ? "project.document.advice" : "project.document.council",
                        it.gate().name()),
                null,
                it.at(),
                null,
                it.sha256(),
                "/projects/" + id + "/sheets/" + it.number())));
        Instant ended = project.endedAt();
        if (work && project.status() == ProjectStatus.CLOSED && ended != null) {
            papers.add(new ProjectPaper(
                    ProjectPaper.Kind.REPORT,
                    "report",
                    words.text("project.report"),
                    words.text("project.document.report"),
                    null,
                    ended,
                    null,
                    null,
                    "/projects/" + id + "/report.pdf"));
        }
        papers.sort(Comparator.comparing(ProjectPaper::at));
        return List.copyOf(papers);
    }

    private List<ProjectSheet> shown(Project project, boolean all) {
        Set<UUID> mine = all ? Set.of() : bodies.bodiesOf(currentActor.person());
        return sheets.of(project.id()).stream()
                .filter(it -> all || mine.contains(it.body()))
                .toList();
    }

    private List<ProjectFiles.Used> before(Project project, List<ProjectSheet> shown) {
        Map<String, String> uses = shown.stream()
                .flatMap(it -> content.files(it).stream())
                .collect(Collectors.toMap(it -> it.id().toString(), SheetFile::use, (one, same) -> one));
        return documents.views(project.initiative(), uses.keySet()).stream()
                .map(it -> new ProjectFiles.Used(
                        it, Objects.requireNonNull(uses.get(it.id().toString()))))
                .toList();
    }

    private List<ProjectPaper> named(List<ProjectFiles.Used> found) {
        Map<UUID, PersonView> known =
                people.all(found.stream().map(it -> it.document().uploadedBy()).collect(Collectors.toSet()));
        return found.stream()
                .map(it -> {
                    DocumentView file = it.document();
                    PersonView by = known.get(file.uploadedBy());
                    return new ProjectPaper(
                            ProjectPaper.Kind.FILE,
                            file.id().toString(),
                            file.name(),
                            it.use(),
                            by == null ? null : by.displayName(),
                            file.uploadedAt(),
                            file.size(),
                            file.sha256(),
                            "/documents/" + file.id());
                })
                .toList();
    }
}
