package org.hito.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hito.audit.Trail;
import org.hito.project.Deliverable.Progress;
import org.hito.project.ExpectedResult.Measured;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the work of a stage changes in a project; what was entered is kept by the task itself. */
@Component
public class WorkOnProject {

    private final Projects projects;
    private final ProjectAnswers answers;
    private final ProjectFunding funding;
    private final Trail trail;

    WorkOnProject(Projects projects, ProjectAnswers answers, ProjectFunding funding, Trail trail) {
        this.projects = projects;
        this.answers = answers;
        this.funding = funding;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revise(UUID id, Function<Idea, Idea> revised, List<ExpectedResult> results, List<BudgetPart> parts) {
        done(id, "project.idea-revised", it -> it.revise(revised.apply(it.idea()), results, parts));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void screened(UUID id) {
        done(id, "project.screened", it -> {});
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void formulate(UUID id, Formulation settled) {
        done(id, "project.formulated", it -> it.formulate(settled));
        funding.stand(projects.get(id));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void progress(UUID id, List<Progress> told) {
        done(id, "project.progress-reported", it -> it.progress(told));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void measure(UUID id, List<Measured> told) {
        done(id, "project.results-reported", it -> it.measure(told));
    }

    /** Ticks, ratings and facts by the keys of their forms. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(UUID id, Map<String, String> told) {
        answers.put(id, told);
    }

    private void done(UUID id, String event, Consumer<Project> change) {
        Project project = projects.change(id, it -> {
            change.accept(it);
            return it;
        });
        trail.record(ProjectTrail.of(project, event)
                .with("total", project.budget().total())
                .with(
                        "open",
                        project.deliverables().stream()
                                .filter(Deliverable::open)
                                .count()));
    }
}
