package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A working group: who joins and leaves it, what its members see and do, and what is left of it when it is closed. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class WorkingGroupTest {

    @LocalServerPort
    int port;

    @Autowired
    As as;

    private ApiClient client;
    private Player player;
    private String initiative = "";
    private String group = "";

    @BeforeEach
    void connect() {
        client = new ApiClient(port, as);
        player = new Player(client);
        initiative = player.register("Con grupos");
        group = player.group(initiative, "advisor9");
    }

    @Test
    void memberProposesForTheOwnGroupOnlyAndSeesNoOther() {
        String other = player.group(initiative, "advisor8");

        JsonNode groups = client.get("advisor9", "/api/initiatives/" + initiative + "/groups")
                .must(200)
                .body()
                .path("items");
        assertThat(groups.findValuesAsString("id")).contains(group).doesNotContain(other);
        assertThat(offered("advisor9")).containsExactly(group);
        assertThat(form("advisor9").path("data").path("group").asString()).isEqualTo(group);
        assertThat(offered("director")).containsExactlyInAnyOrder("NONE", group, other);
        String id = player.propose("advisor9", initiative, Map.of());
        assertThat(client.get("advisor9", "/api/groups/" + group)
                        .must(200)
                        .body()
                        .path("projects")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo(id);
        client.get("advisor9", "/api/groups/" + other).must(404);
        client.get("council1", "/api/groups/" + group).must(404);
        client.get("auditor", "/api/groups/" + group).must(200);
        ApiClient.Answer nobodys = client.post(
                "advisor9", "/api/initiatives/" + initiative + "/projects", Map.of("data", withoutGroup("advisor9")));
        assertThat(nobodys.status()).isEqualTo(422);
        assertThat(nobodys.body().path("errors").findValuesAsString("field")).containsExactly("group");
    }

    @Test
    void whoLeavesSeesNothingMoreAndGivesBackWhatTheyHad() {
        String id = player.propose("advisor9", initiative, Map.of());
        player.complete("director", initiative, open("director", id), Map.of());
        String task = open("advisor9", id).path("id").asString();
        client.post("advisor9", "/api/tasks/" + task + "/claim", Map.of()).must(200);
        Map<String, Object> changed = Map.of(
                "theme", "Logística fluvial",
                "purpose", "Exportar por el río",
                "members", List.of(player.offered(initiative, "advisor8")));
        for (String person : List.of("secretary", "auditor", "advisor9")) {
            client.put(person, "/api/groups/" + group, Map.of("data", changed)).must(403);
        }
        client.put("advisor8", "/api/groups/" + group, Map.of("data", changed)).must(404);
        client.put("director", "/api/groups/" + group, Map.of("data", Map.of("theme", "x", "id", "y")))
                .must(422);

        JsonNode now = client.put("professional", "/api/groups/" + group, Map.of("data", changed))
                .must(200)
                .body();

        assertThat(now.path("theme").asString()).isEqualTo("Logística fluvial");
        assertThat(now.path("members").findValuesAsString("username")).containsExactly("advisor8");
        client.get("advisor9", "/api/groups/" + group).must(404);
        client.get("advisor9", "/api/projects/" + id).must(404);
        client.get("advisor9", "/api/tasks/" + task).must(404);
        assertThat(open("advisor8", id).path("assignee").isNull()).isTrue();
        player.complete("advisor8", initiative, open("advisor8", id), Map.of());
        assertThat(events()).contains("project.group-formed", "project.group-changed");
    }

    @Test
    void closedGroupEndsWhatItHasAndTakesNothingNew() {
        String id = player.propose("advisor9", initiative, Map.of());
        String path = "/api/groups/" + group + "/close";
        client.post("advisor9", path, Map.of("grounds", "No")).must(403);
        client.post("council1", path, Map.of("grounds", "No")).must(404);
        client.post("director", path, Map.of()).must(422);
        client.post("director", path, Map.of("grounds", "Sí", "until", "2030-01-01"))
                .must(422);

        JsonNode closed = client.post("director", path, Map.of("grounds", "El tema pasó a otro grupo"))
                .must(200)
                .body();

        assertThat(closed.path("closedAt").isNull()).isFalse();
        assertThat(offered("director")).containsExactly("NONE");
        client.get("advisor9", "/api/forms/propose-project?initiative=" + initiative)
                .must(404);
        player.complete("director", initiative, open("director", id), Map.of());
        player.complete("advisor9", initiative, open("advisor9", id), Map.of());
        client.post("director", path, Map.of("grounds", "Otra vez")).must(409);
        client.put("director", "/api/groups/" + group, Map.of("data", Map.of())).must(409);
        assertThat(events()).contains("project.group-closed");
    }

    private List<String> events() {
        return client.get("director", "/api/initiatives/" + initiative + "/history?limit=200")
                .must(200)
                .body()
                .path("items")
                .findValuesAsString("event");
    }

    private List<String> offered(String person) {
        return fields(form(person))
                .filter(it -> it.path("key").asString("").equals("group"))
                .flatMap(it -> it.path("values").findValuesAsString("value").stream())
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> fields(JsonNode form) {
        return form.path("schema").path("components").valueStream().flatMap(it -> it.path("components")
                .valueStream());
    }

    private JsonNode form(String person) {
        return client.get(person, "/api/forms/propose-project?initiative=" + initiative)
                .must(200)
                .body();
    }

    private JsonNode withoutGroup(String person) {
        var data = new SchemaFiller(() -> "", Map.of("name", text("De nadie"))).fill(form(person));
        data.remove("group");
        return data;
    }

    private JsonNode open(String person, String project) {
        return player.tasks(person, initiative).stream()
                .filter(it -> it.path("project").path("id").asString("").equals(project))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode text(String value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
