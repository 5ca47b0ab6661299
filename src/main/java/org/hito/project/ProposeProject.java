package org.hito.project;

import java.util.Map;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.engine.DeployedForms.DeployedForm;
import org.hito.engine.Processes;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Begins the life of a project. When it is done, it stands before its first gate. */
@Component
public class ProposeProject {

    private final Projects projects;
    private final WorkingGroups groups;
    private final ProjectAnswers answers;
    private final Processes processes;
    private final Trail trail;
    private final CurrentActor currentActor;

    ProposeProject(
            Projects projects,
            WorkingGroups groups,
            ProjectAnswers answers,
            Processes processes,
            Trail trail,
            CurrentActor currentActor) {
        this.projects = projects;
        this.groups = groups;
        this.answers = answers;
        this.processes = processes;
        this.trail = trail;
        this.currentActor = currentActor;
    }

    /** @param data the form as it was sent, for the record */
    @Transactional(propagation = Propagation.MANDATORY)
    Project execute(Proposal proposal, Map<String, String> told, DeployedForm form, ObjectNode data) {
        UUID group = proposal.workingGroup();
        if (group != null && !groups.locked(group).open()) {
            throw new StateMoved("problem.group-closed");
        }
        Project project = projects.add(proposal, currentActor.person());
        answers.put(project.id(), told);
        trail.record(ProjectTrail.of(project, "project.proposed")
                .with("reference", project.reference())
                .with("kind", project.idea().kind().name())
                .with("total", project.budget().total())
                .with("data", data)
                .reference(form.reference()));
        String key = project.id().toString();
        processes.start(
                ProjectModels.GATING,
                key,
                Map.of("initiativeId", project.initiative().toString()));
        return projects.get(project.id());
    }
}
