package org.hito.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decision tables as they were deployed with a model. The engine keeps no history of them: callers record what they read. */
public interface Decisions {

    /** A row that applied, by its id, with what it says. */
    record Row(String id, Map<String, @Nullable Object> outputs) {
        public String text(String output) {
            return String.valueOf(outputs.get(output));
        }

        public boolean is(String output) {
            return Boolean.TRUE.equals(outputs.get(output));
        }
    }

    /**
     * @param version of the table
     * @param rows that applied, in the order of the table
     */
    record Evaluation(String decision, int version, Map<String, Object> inputs, List<Row> rows) {
        /** Decision and version as the trail names it. */
        public String reference() {
            return decision + ":" + version;
        }

        public List<String> rules() {
            return rows.stream().map(Row::id).toList();
        }
    }

    /** Evaluates the table in the deployment of a process definition. */
    Evaluation evaluate(String processDefinitionId, String decision, Map<String, Object> inputs);
}
