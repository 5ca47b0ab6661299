package org.hito.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plays the people of the demonstration, knowing the contract and nothing else but the schemas it is given. */
record Player(ApiClient client) {

    static final List<String> TEAM = List.of("director", "professional", "secretary");
    static final List<String> COUNCIL =
            List.of("chair", "council1", "council2", "council3", "council4", "council5", "council6");
    static final List<String> EVERYBODY =
            Stream.concat(TEAM.stream(), COUNCIL.stream()).toList();

    /** The id of a new initiative of the director. */
    String register(String name) {
        JsonNode form = client.get("director", "/api/forms/register-initiative")
                .must(200)
                .body();
        ObjectNode data = new SchemaFiller(() -> "", Map.of()).fill(form);
        data.put("name", name + " " + UUID.randomUUID());
        return client.post("director", "/api/initiatives", Map.of("data", data))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    /** The id of a new project. */
    String propose(String person, String initiative, Map<String, JsonNode> told) {
        JsonNode form = client.get(person, "/api/forms/propose-project?initiative=" + initiative)
                .must(200)
                .body();
        ObjectNode data = new SchemaFiller(() -> "", told).fill(form);
        return client.post(person, "/api/initiatives/" + initiative + "/projects", Map.of("data", data))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    /** The id of a person as the form of working groups offers them. */
    String offered(String initiative, String username) {
        String name = client.get(username, "/api/me")
                .must(200)
                .body()
                .path("displayName")
                .asString();
        return client.get("director", "/api/forms/form-working-group?initiative=" + initiative)
                .must(200)
                .body()
                .path("schema")
                .path("components")
                .valueStream()
                .flatMap(it -> it.path("values").valueStream())
                .filter(it -> it.path("label").asString().equals(name))
                .map(it -> it.path("value").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The id of a new working group with one member. */
    String group(String initiative, String username) {
        return client.post(
                        "director",
                        "/api/initiatives/" + initiative + "/groups",
                        Map.of(
                                "data",
                                Map.of(
                                        "theme",
                                        "Logística",
                                        "purpose",
                                        "Exportar juntos",
                                        "members",
                                        List.of(offered(initiative, username)))))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    List<JsonNode> tasks(String person, String initiative) {
        return client.get(person, "/api/tasks?initiative=" + initiative)
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    /** @param told answers that a reader of the schema would not choose by itself, by key */
    void complete(String person, String initiative, JsonNode task, Map<String, JsonNode> told) {
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

    String newestRound(String initiative) {
        return client.get("chair", "/api/rounds?initiative=" + initiative)
                .must(200)
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }
}
