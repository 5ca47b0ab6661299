package org.hito.project;

import java.util.List;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.engine.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a screened project against the scope of the direction. */
@Component
public class CheckScope {

    private final Projects projects;
    private final ProjectAnswers answers;
    private final Decisions decisions;
    private final ScopeFlags flags;
    private final Trail trail;

    CheckScope(Projects projects, ProjectAnswers answers, Decisions decisions, ScopeFlags flags, Trail trail) {
        this.projects = projects;
        this.answers = answers;
        this.decisions = decisions;
        this.flags = flags;
        this.trail = trail;
    }

    /** Whether something was flagged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean execute(UUID id, String processDefinitionId) {
        Project project = projects.get(id);
        var evaluation = decisions.evaluate(
                processDefinitionId, ScopeOfDirection.DECISION, ScopeOfDirection.inputs(answers.of(id)));
        List<ScopeFlag> found = ScopeOfDirection.flags(evaluation);
        flags.replace(id, found);
        trail.record(ProjectTrail.of(project, found.isEmpty() ? "project.scope-clear" : "project.scope-flagged")
                .with("flags", found.stream().map(ScopeFlag::rule).toList())
                .with("inputs", evaluation.inputs())
                .with("rules", evaluation.rules())
                .reference(evaluation.reference()));
        return !found.isEmpty();
    }

    /** The director answers every flag, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(UUID id, List<String> told) {
        for (int position = 0; position < told.size(); position++) {
            flags.answer(id, position, told.get(position));
        }
        trail.record(ProjectTrail.of(projects.get(id), "project.flags-answered").with("answers", told));
    }
}
