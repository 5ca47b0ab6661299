package org.hito.project;

import java.util.UUID;
import org.hito.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the hold of a project, by its director or because the day has passed. */
@Component
public class ResumeProject {

    private final Projects projects;
    private final Trail trail;

    ResumeProject(Projects projects, Trail trail) {
        this.projects = projects;
        this.trail = trail;
    }

    /** The director's grounds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, String grounds) {
        resumed(id, grounds);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ifHeld(UUID id) {
        if (projects.get(id).status() == ProjectStatus.HELD) {
            resumed(id, null);
        }
    }

    private void resumed(UUID id, @Nullable String grounds) {
        Project project = projects.change(id, it -> {
            it.resume();
            return it;
        });
        trail.record(ProjectTrail.of(project, "project.resumed")
                .with("gate", project.gate().name())
                .with("grounds", grounds));
    }
}
