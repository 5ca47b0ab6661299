package org.hito.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates with a listener of its own, because the engine's own result does not name the rows that applied. */
@Component
class CamundaDecisions implements Decisions {

    private final RepositoryService repository;
    private final ThreadLocal<List<Row>> applied = new ThreadLocal<>();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final DmnEngine engine;

    CamundaDecisions(RepositoryService repository) {
        this.repository = repository;
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::evaluated));
        this.engine = configuration.buildEngine();
    }

    @Override
    public Evaluation evaluate(String processDefinitionId, String decision, Map<String, Object> inputs) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(
                        repository.getProcessDefinition(processDefinitionId).getDeploymentId())
                .decisionDefinitionKey(decision)
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("No decision " + decision + " was deployed with " + processDefinitionId);
        }
        try {
            engine.evaluateDecisionTable(parsed.computeIfAbsent(definition.getId(), id -> parse(id, decision)), inputs);
            List<Row> rows = applied.get();
            return new Evaluation(
                    decision, definition.getVersion(), inputs, rows == null ? List.of() : List.copyOf(rows));
        } finally {
            applied.remove();
        }
    }

    private DmnDecision parse(String definition, String decision) {
        try (InputStream model = repository.getDecisionModel(definition)) {
            return engine.parseDecision(decision, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void evaluated(DmnDecisionTableEvaluationEvent event) {
        List<Row> rows = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
            rule.getOutputEntries()
                    .forEach((name, output) ->
                            outputs.put(name, output.getValue().getValue()));
            rows.add(new Row(rule.getId(), outputs));
        }
        applied.set(rows);
    }
}
