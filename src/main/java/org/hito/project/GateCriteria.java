package org.hito.project;

import java.util.List;
import java.util.Map;
import org.hito.engine.Decisions;
import org.hito.engine.Decisions.Evaluation;

/** The weights of what is valued at a gate, as the decision table of the region has them, and the score that they make. */
final class GateCriteria {

    static final String DECISION = "gate-criteria";

    /** What a rating is worth of the weight of its criterion, in per cent. */
    private static final Map<String, Integer> WORTH = Map.of("HIGH", 100, "MEDIUM", 67, "LOW", 33, "NONE", 0);

    private GateCriteria() {}

    static Map<String, Object> inputs(Gate gate) {
        return Map.of("gate", gate.name());
    }

    static Assessment assess(Gate gate, List<String> unmet, Map<String, String> answers, Evaluation evaluation) {
        List<Assessment.Part> parts = evaluation.rows().stream()
                .map(row -> part(row.text("criterion"), weight(row), answers))
                .toList();
        int weights = parts.stream().mapToInt(Assessment.Part::weight).sum();
        int points = parts.stream().mapToInt(Assessment.Part::points).sum();
        return new Assessment(
                gate,
                unmet,
                weights == 0 ? 0 : Math.round(points * 100f / weights),
                parts,
                evaluation.reference(),
                evaluation.rules());
    }

    private static int weight(Decisions.Row row) {
        return Integer.parseInt(row.text("weight"));
    }

    private static Assessment.Part part(String criterion, int weight, Map<String, String> answers) {
        String rating = answers.getOrDefault(criterion, "NONE");
        return new Assessment.Part(
                criterion, weight, rating, Math.round(weight * WORTH.getOrDefault(rating, 0) / 100f));
    }
}
