package org.hito.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Evaluates a decision of {@code bpmn/} with the real decision engine. */
public final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Map<String, DmnDecision> PARSED = new ConcurrentHashMap<>();

    private DecisionTables() {}

    /** The outputs of every row that holds, in the order of the table. */
    public static List<Map<String, Object>> evaluate(String module, String decision, Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(
                        PARSED.computeIfAbsent(module + "/" + decision, DecisionTables::parse), inputs)
                .getResultList();
    }

    private static DmnDecision parse(String file) {
        String resource = "/bpmn/" + file + ".dmn";
        try (InputStream table = Objects.requireNonNull(DecisionTables.class.getResourceAsStream(resource), resource)) {
            return ENGINE.parseDecision(file.substring(file.indexOf('/') + 1), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
