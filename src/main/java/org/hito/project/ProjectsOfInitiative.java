package org.hito.project;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.hito.initiative.InitiativeClosed;
import org.hito.initiative.InitiativeHeld;
import org.hito.initiative.InitiativeResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the fate of an initiative does to its projects. */
@Component
class ProjectsOfInitiative {

    private final Projects projects;
    private final Processes processes;
    private final InboxTasks tasks;
    private final Trail trail;
    private final Clock clock;

    ProjectsOfInitiative(Projects projects, Processes processes, InboxTasks tasks, Trail trail, Clock clock) {
        this.projects = projects;
        this.processes = processes;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeHeld event) {
        projects.running(event.initiative()).forEach(it -> processes.suspendBelow(ProjectModels.GATING, it.toString()));
        tasks.hold(event.initiative(), true);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeResumed event) {
        projects.running(event.initiative())
                .forEach(it -> processes.activateBelow(ProjectModels.GATING, it.toString()));
        tasks.hold(event.initiative(), false);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeClosed event) {
        for (UUID id : projects.running(event.initiative())) {
            Project project = projects.changeWhatever(id, it -> {
                it.kill(clock.instant().truncatedTo(ChronoUnit.MICROS));
                return it;
            });
            trail.record(ProjectTrail.of(project, "project.ended-with-initiative"));
            processes.tell("initiative.withdrawn", ProjectModels.GATING, id.toString(), Map.of());
        }
    }
}
