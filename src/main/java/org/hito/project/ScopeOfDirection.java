package org.hito.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.engine.Decisions.Evaluation;

/** What the direction of an initiative does and does not do (Q30), asked by facts and flagged by a decision table. */
public final class ScopeOfDirection {

    static final String DECISION = "scope-of-direction";

    /** Keys of the facts, in the order of the form. */
    public static final List<String> FACTS =
            List.of("institutionalGap", "otherAgenda", "purpose", "operativeTasks", "problem", "horizon", "decisions");

    private ScopeOfDirection() {}

    static Map<String, Object> inputs(Map<String, String> answers) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        FACTS.forEach(fact -> inputs.put(fact, answers.getOrDefault(fact, "")));
        return inputs;
    }

    static List<ScopeFlag> flags(Evaluation evaluation) {
        return evaluation.rows().stream()
                .map(row -> new ScopeFlag(row.text("rule"), row.text("reason"), null))
                .toList();
    }
}
