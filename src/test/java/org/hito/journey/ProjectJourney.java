package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.journey.Player.COUNCIL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hito.testing.As;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a project that tests take: proposed, led through its gates, before its council, and spending. */
abstract class ProjectJourney extends InitiativeJourney {

    static final Map<String, JsonNode> MACRO =
            Map.of("screeningCost", of(1_000), "executionEstimate", of(2_000_000_000L));

    @Autowired
    As as;

    String page(String person, String path) {
        return client.page(as.session(person), path);
    }

    String propose(Map<String, JsonNode> told) {
        return player.propose("director", initiative, told);
    }

    ApiClient.Answer spendOfProject(String project, int amount, String payee) {
        return post(
                "/api/projects/" + project + "/spendings",
                Map.of(
                        "spentOn", today(), "amount", amount, "concept", "Ensayos", "payee", payee, "purpose",
                        "STUDIES"));
    }

    ApiClient.Answer post(String path, Map<String, Object> data) {
        return client.post("professional", path, Map.of("data", new HashMap<>(data)));
    }

    JsonNode project(String id) {
        return client.get("director", "/api/projects/" + id).must(200).body();
    }

    void next(String project, String definition) {
        next(project, definition, Map.of());
    }

    void next(String project, String definition, Map<String, JsonNode> told) {
        JsonNode task = tasks("director", project).get(0);
        assertThat(task.path("definition").asString()).isEqualTo(definition);
        player.complete("director", initiative, task, told);
    }

    void vote(String project, String vote) {
        COUNCIL.forEach(person -> tasks(person, project).stream()
                .findFirst()
                .ifPresent(task -> player.complete(
                        person,
                        initiative,
                        task,
                        Map.of("vote", of(vote), "grounds", of("Razones del consejo por escrito")))));
    }

    List<JsonNode> tasks(String person, String project) {
        return player.tasks(person, initiative).stream()
                .filter(it -> it.path("project").path("id").asString("").equals(project))
                .toList();
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    static JsonNode of(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }

    /** Events of its own history. */
    List<String> events(String project) {
        return client.get("director", "/api/projects/" + project + "/history?limit=200")
                .must(200)
                .body()
                .findValuesAsString("event");
    }
}
