package org.hito.project;

import org.hito.audit.Stream;
import org.hito.audit.TrailEntry;

/** Entries about a project stand in the stream of its initiative and name it. */
final class ProjectTrail {

    private ProjectTrail() {}

    static TrailEntry of(Project project, String event) {
        return TrailEntry.of(Stream.initiative(project.initiative()), event)
                .with("project", project.id().toString())
                .with("name", project.name());
    }
}
