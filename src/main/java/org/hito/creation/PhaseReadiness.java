package org.hito.creation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorKindsPolicy;
import org.hito.actor.KindGroup;
import org.hito.actor.RegisteredActor;
import org.hito.engine.Decisions.Evaluation;
import tools.jackson.databind.JsonNode;

/** The four readiness points of Q12 and the four factors of Q2, counted from the dossier and weighed by a decision table. */
public final class PhaseReadiness {

    public static final String DECISION = "phase-readiness";

    private PhaseReadiness() {}

    /** @param entered newest data of a form by its id; an empty object where there is none */
    static Map<String, Object> inputs(List<RegisteredActor> actors, Function<String, JsonNode> entered) {
        List<RegisteredActor> committed =
                actors.stream().filter(it -> !it.commitments().isEmpty()).toList();
        JsonNode resources = entered.apply("secure-resources");
        JsonNode organisation = entered.apply("design-organisation");
        JsonNode governance = entered.apply("define-governance");
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("committedFirms", (int) committed.stream()
                .filter(it -> it.actor().kind() == ActorKind.FIRM)
                .count());
        inputs.put("committedActors", committed.size());
        inputs.put("ableInstitutions", (int)
                rows(entered.apply("assess-institutions").path("institutions"))
                        .filter(it -> List.of("HIGH", "MEDIUM")
                                .contains(it.path("capacity").asString("")))
                        .count());
        inputs.put("planActions", entered.apply("plan-actions").path("actions").size());
        inputs.put(
                "cashAndKind",
                sum(resources.path("cash"), "amount")
                        .add(sum(resources.path("inKind"), "estimatedValue"))
                        .doubleValue());
        inputs.put(
                "memberKinds",
                KindGroup.REQUIRED.size()
                        - ActorKindsPolicy.check(actors.stream()
                                        .map(RegisteredActor::actor)
                                        .toList())
                                .missing()
                                .size());
        inputs.put(
                "hasOrganisation",
                organisation.path("advisorySeats").size() > 0
                        && has(organisation, "directorName")
                        && has(organisation, "premises"));
        inputs.put(
                "hasGovernance",
                governance.path("rules").size() > 0
                        && governance.path("channels").size() > 0);
        inputs.put("hasFunding", rows(resources.path("cash")).findAny().isPresent());
        return inputs;
    }

    static PhaseCheck check(Evaluation evaluation) {
        var reasons = evaluation.rows().stream()
                .map(row -> EnvironmentViability.reason(evaluation, row))
                .toList();
        var gaps = evaluation.rows().stream()
                .filter(row -> !row.is("met"))
                .map(row -> EnvironmentViability.reason(evaluation, row))
                .toList();
        return new PhaseCheck(
                PhaseCheck.Kind.READINESS, gaps.isEmpty(), reasons, gaps, evaluation.reference(), evaluation.rules());
    }

    private static java.util.stream.Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static BigDecimal sum(JsonNode list, String... keys) {
        return rows(list)
                .flatMap(row -> Arrays.stream(keys).map(row::path))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean has(JsonNode data, String key) {
        return !data.path(key).asString("").isBlank();
    }
}
