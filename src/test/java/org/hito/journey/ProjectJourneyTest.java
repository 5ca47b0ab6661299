package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Projects played by a client that knows the contract, the people, and nothing else but the schemas it is given. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class ProjectJourneyTest {

    private static final List<String> TEAM = List.of("director", "professional", "secretary");
    private static final List<String> COUNCIL =
            List.of("chair", "council1", "council2", "council3", "council4", "council5", "council6");
    private static final int MOST_STEPS = 60;

    @LocalServerPort
    int port;

    private ApiClient client;
    private String initiative = "";

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
        JsonNode form = client.get("director", "/api/forms/register-initiative")
                .must(200)
                .body();
        ObjectNode data = new SchemaFiller(() -> "", Map.of()).fill(form);
        data.put("name", "Con proyectos " + java.util.UUID.randomUUID());
        initiative = client.post("director", "/api/initiatives", Map.of("data", data))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    @Test
    void fromIdeaToClosingOverARecycleAndAHold() {
        String id = propose();
        assertThat(standing(id)).containsExactly("IDEA", "G0", "ACTIVE");

        decide(id, "GO");
        assertThat(standing(id)).containsExactly("SCREENING", "G1", "ACTIVE");
        work(id, "screen-project");
        decide(id, "RECYCLE");
        assertThat(standing(id)).containsExactly("IDEA", "G0", "ACTIVE");
        work(id, "revise-idea");
        decide(id, "GO");
        work(id, "screen-project");
        decide(id, "HOLD");
        assertThat(standing(id)).containsExactly("SCREENING", "G1", "HELD");
        play(id);

        JsonNode closed = project(id);
        assertThat(standing(id)).containsExactly("CLOSED", "G4", "CLOSED");
        assertThat(closed.path("budget").path("released").decimalValue())
                .isEqualByComparingTo(closed.path("budget").path("total").decimalValue());
        assertThat(closed.path("decisions").findValuesAsString("decision"))
                .containsExactly("GO", "RECYCLE", "GO", "HOLD", "GO", "GO", "GO", "GO");
    }

    private String propose() {
        JsonNode form = client.get("director", "/api/forms/propose-project?initiative=" + initiative)
                .must(200)
                .body();
        ObjectNode data = new SchemaFiller(() -> "", Map.of()).fill(form);
        return client.post("director", "/api/initiatives/" + initiative + "/projects", Map.of("data", data))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    private void decide(String id, String decision) {
        Map<String, JsonNode> told = new HashMap<>();
        told.put("decision", JsonNodeFactory.instance.stringNode(decision));
        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo("decide-gate");
        complete("director", task, told);
    }

    private void work(String id, String definition) {
        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo(definition);
        complete("director", task, Map.of());
    }

    /** Everybody does what is asked until nothing is. */
    private void play(String id) {
        List<String> everybody = Stream.concat(TEAM.stream(), COUNCIL.stream()).toList();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (everybody.stream().noneMatch(person -> {
                List<JsonNode> open = tasks(person, id);
                open.stream().findFirst().ifPresent(task -> complete(person, task, Map.of()));
                return !open.isEmpty();
            })) {
                return;
            }
        }
        throw new AssertionError("The project does not end");
    }

    private void complete(String person, JsonNode task, Map<String, JsonNode> told) {
        String path = "/api/tasks/" + task.path("id").asString();
        JsonNode form = client.get(person, path + "/form").must(200).body();
        SchemaFiller filler = new SchemaFiller(
                () -> client.upload(person, initiative, "soporte.pdf", ApiClient.PDF)
                        .must(201)
                        .body()
                        .path("id")
                        .asString(),
                told);
        client.post(person, path + "/complete", Map.of("data", filler.fill(form)))
                .must(200);
    }

    private List<JsonNode> tasks(String person, String project) {
        return StreamSupport.stream(
                        client.get(person, "/api/tasks?initiative=" + initiative)
                                .must(200)
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(it -> it.path("project").path("id").asString("").equals(project))
                .toList();
    }

    private JsonNode project(String id) {
        return client.get("director", "/api/projects/" + id).must(200).body();
    }

    private List<String> standing(String id) {
        JsonNode project = project(id);
        return List.of(
                project.path("stage").asString(),
                project.path("gate").asString(),
                project.path("status").asString());
    }
}
