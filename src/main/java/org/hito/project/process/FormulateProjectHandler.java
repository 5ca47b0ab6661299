package org.hito.project.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.project.Budget;
import org.hito.project.BudgetPart.Purpose;
import org.hito.project.Projects;
import org.hito.project.WorkOnProject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settles what the project delivers and costs. */
@Component
class FormulateProjectHandler implements FormHandler<FormulateProjectForm> {

    private final Projects projects;
    private final WorkOnProject work;
    private final JsonMapper json;

    FormulateProjectHandler(Projects projects, WorkOnProject work, JsonMapper json) {
        this.projects = projects;
        this.work = work;
        this.json = json;
    }

    @Override
    public String formId() {
        return "formulate-project";
    }

    @Override
    public Class<FormulateProjectForm> type() {
        return FormulateProjectForm.class;
    }

    /** The parts that no gate has released yet; the others stay as they are. */
    @Override
    public FormPrefill prefill(TaskFacts task) {
        Budget budget = projects.get(ProjectKey.of(task)).budget();
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("executionParts");
        budget.parts().stream()
                .filter(it -> it.purpose() == Purpose.EXECUTION && !it.released())
                .forEach(it -> {
                    ObjectNode row = rows.addObject().put("amount", plain(it.amount()));
                    if (it.label() != null) {
                        row.put("part", it.label());
                    }
                });
        data.put("closingAmount", plain(budget.of(Purpose.CLOSING)));
        return FormPrefill.of(data);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    @Override
    public List<FieldError> check(TaskFacts task, FormulateProjectForm form) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < form.deliverables().size(); i++) {
            FormulateProjectForm.DeliverableRow row = form.deliverables().get(i);
            if (row.dueOn().isBefore(row.startsOn())) {
                errors.add(FieldError.notBefore("deliverables[%d].dueOn".formatted(i), row.startsOn()));
            }
        }
        return errors;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, FormulateProjectForm form) {
        UUID project = ProjectKey.of(task);
        work.told(
                project,
                Told.of(
                        form,
                        "objective",
                        "deliverables",
                        "executionParts",
                        "closingAmount",
                        "contributions",
                        "partners",
                        "evidence"));
        work.formulate(project, form.formulation());
        return Map.of();
    }
}
