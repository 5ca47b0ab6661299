package org.hito.project;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hito.council.RoundAccess;
import org.hito.document.DocumentView;
import org.hito.document.ReadGrant;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;

/** Members of a working group read the files of their projects, and members of a body those that were put before it with a project. */
@Component
class FilesOfProjects implements ReadGrant {

    private final Projects projects;
    private final ProjectFiles files;
    private final ProjectSheets sheets;
    private final SheetContent content;
    private final WorkingGroups groups;
    private final InitiativeAccess access;
    private final RoundAccess rounds;
    private final CurrentActor currentActor;

    FilesOfProjects(
            Projects projects,
            ProjectFiles files,
            ProjectSheets sheets,
            SheetContent content,
            WorkingGroups groups,
            InitiativeAccess access,
            RoundAccess rounds,
            CurrentActor currentActor) {
        this.projects = projects;
        this.files = files;
        this.sheets = sheets;
        this.content = content;
        this.groups = groups;
        this.access = access;
        this.rounds = rounds;
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayRead(DocumentView document) {
        UUID person = currentActor.person();
        return ofGroup(document, groups.groupsOf(person), person) || before(access.bodiesOf(person), document);
    }

    private boolean ofGroup(DocumentView document, Collection<UUID> mine, UUID person) {
        return !mine.isEmpty()
                && projects.carriedBy(document.initiative(), mine).stream()
                        .anyMatch(it -> document.uploadedBy().equals(person) || files.names(it, document.id()));
    }

    /** A recused member gets as far as the rule that keeps files of the initiative from them. */
    private boolean before(Set<UUID> bodies, DocumentView document) {
        return sheets.before(document.initiative(), bodies).stream()
                .filter(it -> content.names(it, document.id()))
                .map(ProjectSheet::item)
                .anyMatch(item -> item == null || rounds.papersOpen(item));
    }
}
