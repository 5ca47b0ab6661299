package org.hito.project;

import java.util.Map;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.engine.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what a project brings to its gate. A hold whose day has passed ends first. */
@Component
public class AssessGate {

    private final Projects projects;
    private final ProjectAnswers answers;
    private final ProjectFunding funding;
    private final Decisions decisions;
    private final Assessments assessments;
    private final ResumeProject resumeProject;
    private final Trail trail;

    AssessGate(
            Projects projects,
            ProjectAnswers answers,
            ProjectFunding funding,
            Decisions decisions,
            Assessments assessments,
            ResumeProject resumeProject,
            Trail trail) {
        this.projects = projects;
        this.answers = answers;
        this.funding = funding;
        this.decisions = decisions;
        this.assessments = assessments;
        this.resumeProject = resumeProject;
        this.trail = trail;
    }

    /** Whether everything is there that must be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean execute(UUID id, String processDefinitionId) {
        resumeProject.ifHeld(id);
        Project project = projects.get(id);
        var evaluation =
                decisions.evaluate(processDefinitionId, GateCriteria.DECISION, GateCriteria.inputs(project.gate()));
        Map<String, String> told = answers.of(id);
        Assessment found = GateCriteria.assess(
                project.gate(), MustMeet.unmet(project, told, funding.hasOneOfAFirm(project)), told, evaluation);
        assessments.keep(id, found);
        trail.record(ProjectTrail.of(project, "project.gate-assessed")
                .with("gate", project.gate().name())
                .with("met", found.mustMet())
                .with("unmet", found.unmet())
                .with("score", found.score())
                .with("rules", found.rules())
                .reference(found.source()));
        return found.mustMet();
    }
}
