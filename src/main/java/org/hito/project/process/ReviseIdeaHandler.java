package org.hito.project.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.Budget;
import org.hito.project.BudgetPart.Purpose;
import org.hito.project.Idea;
import org.hito.project.Project;
import org.hito.project.ProjectAnswers;
import org.hito.project.Projects;
import org.hito.project.ProposeProjectForm;
import org.hito.project.WorkOnProject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands out the idea as it stands and keeps it as revised. */
@Component
class ReviseIdeaHandler implements FormHandler<ReviseIdeaForm> {

    private final Projects projects;
    private final ProjectAnswers answers;
    private final WorkOnProject work;
    private final JsonMapper json;

    ReviseIdeaHandler(Projects projects, ProjectAnswers answers, WorkOnProject work, JsonMapper json) {
        this.projects = projects;
        this.answers = answers;
        this.work = work;
        this.json = json;
    }

    @Override
    public String formId() {
        return "revise-idea";
    }

    @Override
    public Class<ReviseIdeaForm> type() {
        return ReviseIdeaForm.class;
    }

    @Override
    public boolean beginsWithLastEntry() {
        return false;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        Project project = projects.get(ProjectKey.of(task));
        Idea idea = project.idea();
        Map<String, String> told = answers.of(project.id());
        ObjectNode data = json.createObjectNode()
                .put("summary", idea.summary())
                .put("targetPublic", idea.targetPublic())
                .put("intervention", idea.intervention().name())
                .put("bottleneck", idea.bottleneck());
        ArrayNode rows = data.putArray("results");
        project.results().forEach(it -> rows.addObject()
                .put("result", it.result())
                .put("indicator", it.indicator())
                .put("baseline", it.baseline())
                .put("target", it.target()));
        data.put("screeningCost", planned(project, Purpose.SCREENING))
                .put("formulationCost", planned(project, Purpose.FORMULATION))
                .put("executionEstimate", planned(project, Purpose.EXECUTION))
                .put("closingEstimate", planned(project, Purpose.CLOSING));
        List.of("strategicFit", "firmsInterest").forEach(key -> data.put(key, told.get(key)));
        return FormPrefill.of(data);
    }

    private static BigDecimal planned(Project project, Purpose purpose) {
        return project.budget().of(purpose).setScale(0, RoundingMode.HALF_UP);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, ReviseIdeaForm form) {
        UUID project = ProjectKey.of(task);
        work.told(project, Map.of("strategicFit", form.strategicFit(), "firmsInterest", form.firmsInterest()));
        work.revise(
                project,
                idea -> idea.revised(form.summary(), form.targetPublic(), form.intervention(), form.bottleneck()),
                form.results().stream().map(ProposeProjectForm.Row::promised).toList(),
                Budget.estimated(
                        form.screeningCost(),
                        form.formulationCost(),
                        form.executionEstimate(),
                        form.closingEstimate()));
        return Map.of();
    }
}
