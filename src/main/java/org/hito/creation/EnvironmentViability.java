package org.hito.creation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.council.Reason;
import org.hito.engine.Decisions;
import org.hito.engine.Decisions.Evaluation;
import tools.jackson.databind.JsonNode;

/** Four conditions that favour an initiative (Q11), rated by its team and weighed by a decision table. */
public final class EnvironmentViability {

    public static final String DECISION = "environment-viability";

    /** Keys of the ratings, in the order of the radar. */
    public static final List<String> CONDITIONS =
            List.of("businessCapacity", "institutionalCapacity", "politicalWill", "marketDynamics");

    private EnvironmentViability() {}

    static Map<String, Object> inputs(JsonNode assessment) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        CONDITIONS.forEach(
                condition -> inputs.put(condition, assessment.path(condition).asString("NONE")));
        return inputs;
    }

    static PhaseCheck check(Evaluation evaluation) {
        List<Reason> reasons =
                evaluation.rows().stream().map(row -> reason(evaluation, row)).toList();
        boolean met =
                evaluation.rows().stream().allMatch(row -> row.text("verdict").equals("FAVOURABLE"));
        return new PhaseCheck(
                PhaseCheck.Kind.ENVIRONMENT,
                met,
                reasons,
                met ? List.of() : reasons,
                evaluation.reference(),
                evaluation.rules());
    }

    static Reason reason(Evaluation evaluation, Decisions.Row row) {
        return new Reason("reason." + evaluation.decision() + "." + row.text("reason"), List.of());
    }
}
