package org.hito.project;

import java.util.UUID;
import org.hito.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a stage, or takes it up again after a gate has sent the project back. */
@Component
public class EnterStage {

    private final Projects projects;
    private final Trail trail;

    EnterStage(Projects projects, Trail trail) {
        this.projects = projects;
        this.trail = trail;
    }

    /** What work the stage asks for; a new idea asks for none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Work execute(UUID id) {
        Project project = projects.get(id);
        trail.record(ProjectTrail.of(project, "project.stage-entered")
                .with("stage", project.stage().name())
                .with("gate", project.gate().name())
                .with("again", project.recycled()));
        return switch (project.gate()) {
            case G0 -> project.recycled() ? Work.REVISE_IDEA : Work.NONE;
            case G1 -> Work.SCREEN_PROJECT;
            case G2 -> Work.FORMULATE_PROJECT;
            case G3 -> Work.REPORT_PROGRESS;
            case G4 -> Work.REPORT_RESULTS;
        };
    }

    /** What is done in a stage before its gate. */
    public enum Work {
        NONE,
        REVISE_IDEA,
        SCREEN_PROJECT,
        FORMULATE_PROJECT,
        REPORT_PROGRESS,
        REPORT_RESULTS
    }
}
