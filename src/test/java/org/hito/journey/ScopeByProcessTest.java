package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals that go through the screening: those within the scope of the direction get no flag, the others exactly theirs (Q30). */
class ScopeByProcessTest extends InitiativeJourney {

    @ParameterizedTest
    @CsvSource({
        "Compra conjunta de algodón orgánico, kind=JOINT_PURCHASE intervention=ANCHOR_FIRM",
        "Misión exportadora a Ciudad de México, kind=FOREIGN_TRADE intervention=ONE_TO_ONE",
        "Portal de pedidos entre talleres, kind=TRANSACTIONAL_PORTAL strategicFit=LOW",
        "Centro de pruebas de materiales, kind=TECHNOLOGY_CENTRE firmsInterest=NONE",
        "Marca colectiva de turismo médico, kind=JOINT_PRODUCT strategicFit=NONE firmsInterest=LOW",
        "Red de proveedores de energía solar, kind=BUSINESS_NETWORK intervention=ASSOCIATIVE_GROUPS",
        "Feria conjunta de software, kind=JOINT_FAIR executionEstimate=2000000000",
        "Nuevo servicio de diagnóstico compartido, kind=TRADE screeningCost=0",
        "Sucursal comercial conjunta en Panamá, kind=NEW_FIRMS baseline=900 target=100",
        "Venta conjunta de diseño a constructoras, kind=TRADE intervention=ANCHOR_FIRM strategicFit=MEDIUM"
    })
    void getsNoFlagWithinTheScope(String name, String proposal) {
        String id = screened(name, told(proposal), Map.of());

        assertThat(project(id).path("flags")).isEmpty();
        assertThat(entry(id, "project.scope-clear").path("data").path("flags")).isEmpty();
        assertThat(events(id)).doesNotContain("project.scope-flagged");
        assertThat(open(id).path("definition").asString()).isEqualTo("decide-gate");
    }

    @ParameterizedTest
    @CsvSource({
        "Reemplazar a la oficina de patentes que no atiende, institutionalGap=FILLS_GAP, Q30.1",
        "Repetir la rueda de negocios de la alcaldía, otherAgenda=YES, Q30.2",
        "Emplear a quinientas personas, purpose=JOBS, Q30.3",
        "Despachar los pedidos desde la dirección, operativeTasks=DIRECTION, Q30.4",
        "Arreglar la nómina de un taller, problem=DAY_TO_DAY, Q30.5",
        "Bajar la tasa de cambio, problem=MACROECONOMIC, Q30.6",
        "Aliviar el mal diciembre de los hoteles, horizon=SHORT_TERM, Q30.7",
        "Escoger los proveedores de las empresas, decisions=DIRECTION, Q30.8",
        "Subsidio de emergencia al empleo, purpose=JOBS horizon=SHORT_TERM, Q30.3 Q30.7",
        "La dirección compra y decide por un banco que falta, institutionalGap=FILLS_GAP operativeTasks=DIRECTION decisions=DIRECTION, Q30.1 Q30.4 Q30.8"
    })
    void getsExactlyTheFlagsOfWhatLiesOutsideIt(String name, String facts, String rules) {
        List<String> expected = List.of(rules.split(" "));

        String id = screened(name, Map.of(), told(facts));

        assertThat(project(id).path("flags").findValuesAsString("rule")).isEqualTo(expected);
        assertThat(entry(id, "project.scope-flagged").path("data").path("flags").valueStream())
                .map(JsonNode::asString)
                .isEqualTo(expected);
        assertThat(events(id)).doesNotContain("project.scope-clear");
        JsonNode task = open(id);
        assertThat(task.path("definition").asString()).isEqualTo("answer-scope-flags");
        player.complete("director", initiative, task, Map.of());
        assertThat(project(id).path("flags").findValuesAsString("answer")).hasSize(expected.size());
        assertThat(open(id).path("definition").asString()).isEqualTo("decide-gate");
    }

    /** Proposed, let through G0 and screened. */
    private String screened(String name, Map<String, JsonNode> proposal, Map<String, JsonNode> facts) {
        Map<String, JsonNode> named = new HashMap<>(proposal);
        named.put("name", JsonMapper.shared().valueToTree(name));
        String id = player.propose("director", initiative, named);
        player.complete("director", initiative, open(id), Map.of());
        assertThat(open(id).path("definition").asString()).isEqualTo("screen-project");
        player.complete("director", initiative, open(id), facts);
        return id;
    }

    private static Map<String, JsonNode> told(String facts) {
        Map<String, JsonNode> told = new HashMap<>();
        Arrays.stream(facts.split(" "))
                .map(it -> it.split("="))
                .forEach(it -> told.put(
                        it[0],
                        it[1].matches("\\d+")
                                ? JsonMapper.shared().valueToTree(Long.valueOf(it[1]))
                                : JsonMapper.shared().valueToTree(it[1])));
        return told;
    }

    private JsonNode project(String id) {
        return client.get("director", "/api/projects/" + id).must(200).body();
    }

    private List<JsonNode> history(String id) {
        return client.get("auditor", "/api/projects/" + id + "/history?limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> events(String id) {
        return history(id).stream().map(it -> it.path("event").asString()).toList();
    }

    private JsonNode entry(String id, String event) {
        List<JsonNode> found = history(id).stream()
                .filter(it -> it.path("event").asString().equals(event))
                .toList();
        assertThat(found).as(event).hasSize(1);
        return found.get(0);
    }

    private JsonNode open(String id) {
        List<JsonNode> open = player.tasks("director", initiative).stream()
                .filter(it -> it.path("project").path("id").asString("").equals(id))
                .toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
