package org.hito.project;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hito.council.AuthorsOfProject;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.springframework.stereotype.Component;

/** Whoever proposed a project, carries it in its group or submitted work for it. */
@Component
class AuthorsOfProjects implements AuthorsOfProject {

    private final Projects projects;
    private final WorkingGroups groups;
    private final FormEntries entries;

    AuthorsOfProjects(Projects projects, WorkingGroups groups, FormEntries entries) {
        this.projects = projects;
        this.groups = groups;
        this.entries = entries;
    }

    @Override
    public Set<UUID> authorsOf(UUID id) {
        Project project = projects.get(id);
        Set<UUID> authors = new HashSet<>();
        authors.add(project.proposer());
        groups.find(project.workingGroup()).ifPresent(it -> authors.addAll(it.members()));
        entries.about(id.toString()).stream().map(FormEntry::author).forEach(authors::add);
        return authors;
    }
}
