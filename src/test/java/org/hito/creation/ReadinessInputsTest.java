package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the readiness table (Q12, Q2) is given is counted from the dossier. */
class ReadinessInputsTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void nothing_entered_counts_as_nothing() {
        assertThat(PhaseReadiness.inputs(List.of(), form -> MissingNode.getInstance()))
                .containsEntry("committedFirms", 0)
                .containsEntry("memberKinds", 0)
                .containsEntry("cashAndKind", 0.0)
                .containsEntry("hasOrganisation", false)
                .containsEntry("hasGovernance", false)
                .containsEntry("hasFunding", false);
    }

    @Test
    void resources_institutions_actions_and_rules_are_counted() {
        assertThat(PhaseReadiness.inputs(List.of(), this::entered))
                .containsEntry("ableInstitutions", 1)
                .containsEntry("planActions", 2)
                .containsEntry("cashAndKind", 130.0)
                .containsEntry("hasGovernance", true)
                .containsEntry("hasFunding", true);
    }

    private JsonNode entered(String form) {
        return switch (form) {
            case "assess-institutions" ->
                json.readTree("{\"institutions\":[{\"capacity\":\"MEDIUM\"},{\"capacity\":\"LOW\"}]}");
            case "secure-resources" ->
                json.readTree("{\"cash\":[{\"amount\":100}],\"inKind\":[{\"estimatedValue\":30}]}");
            case "plan-actions" -> json.readTree("{\"actions\":[{},{}]}");
            case "define-governance" -> json.readTree("{\"rules\":[{}],\"channels\":[{}]}");
            default -> MissingNode.getInstance();
        };
    }
}
