package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The application is killed while it works and started again: every answered request is in force, nothing is there twice. */
@ExtendWith(MortalApplication.Shared.class)
class KilledApplicationTest {

    private static final int INITIATIVES = 4;

    private final Set<String> answered = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final AtomicBoolean killed = new AtomicBoolean();

    @Test
    void whatWasAnsweredIsInForceAndNothingIsThereTwice(MortalApplication application) throws Exception {
        application.start();
        ApiClient client = application.client();
        List<String> initiatives = new ArrayList<>();
        for (int i = 0; i < INITIATIVES; i++) {
            initiatives.add(register(client));
            propose(client, initiatives.get(i));
        }
        List<Thread> workers = initiatives.stream()
                .map(it -> new Thread(() -> workUntilKilled(client, it)))
                .toList();
        workers.forEach(Thread::start);
        MortalApplication.awaitMoment(() -> answered.size() >= INITIATIVES * 3);
        killed.set(true);
        application.kill();
        for (Thread worker : workers) {
            worker.join();
        }

        application.start();
        for (String initiative : initiatives) {
            List<String> submitted = submitted(client, initiative);
            assertThat(submitted).doesNotHaveDuplicates();
            assertThat(new HashSet<>(submitted)).containsAll(answeredIn(initiative));
            assertThat(client.get("auditor", "/api/initiatives/" + initiative + "/history/verification")
                            .must(200)
                            .body()
                            .path("whole")
                            .asBoolean())
                    .isTrue();
            assertThat(open(client, initiative).stream()
                            .filter(it -> it.path("project").isNull()))
                    .as("one step of the phase is open")
                    .hasSize(1);
            assertThat(open(client, initiative).stream()
                            .filter(it -> !it.path("project").isNull()))
                    .as("one step of a project that has not ended is open")
                    .hasSize(ended(client, initiative) ? 0 : 1);
        }
    }

    private String register(ApiClient client) {
        JsonNode form = client.get("director", "/api/forms/register-initiative")
                .must(200)
                .body();
        return client.post(
                        "director", "/api/initiatives", Map.of("data", new SchemaFiller(() -> "", Map.of()).fill(form)))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    private void propose(ApiClient client, String initiative) {
        JsonNode form = client.get("director", "/api/forms/propose-project?initiative=" + initiative)
                .must(200)
                .body();
        client.post(
                        "director",
                        "/api/initiatives/" + initiative + "/projects",
                        Map.of("data", new SchemaFiller(() -> "", Map.of()).fill(form)))
                .must(201);
    }

    private static boolean ended(ApiClient client, String initiative) {
        return client.get("director", "/api/projects?initiative=" + initiative)
                .must(200)
                .body()
                .path("items")
                .get(0)
                .path("status")
                .asString()
                .equals("CLOSED");
    }

    private void workUntilKilled(ApiClient client, String initiative) {
        try {
            for (List<JsonNode> open = open(client, initiative); !open.isEmpty(); open = open(client, initiative)) {
                String id = open.get(open.size() - 1).path("id").asString();
                JsonNode form = client.get("director", "/api/tasks/" + id + "/form")
                        .must(200)
                        .body();
                SchemaFiller filler = new SchemaFiller(
                        () -> client.upload("director", initiative, "soporte.pdf", ApiClient.PDF)
                                .must(201)
                                .body()
                                .path("id")
                                .asString(),
                        Map.of());
                client.post("director", "/api/tasks/" + id + "/complete", Map.of("data", filler.fill(form)))
                        .must(200);
                answered.add(initiative + " " + id);
            }
        } catch (UncheckedIOException cut) {
            assertThat(killed).as("connections are cut only by the kill").isTrue();
        }
    }

    private Set<String> answeredIn(String initiative) {
        Set<String> tasks = new HashSet<>();
        answered.stream()
                .filter(it -> it.startsWith(initiative))
                .forEach(it -> tasks.add(it.substring(initiative.length() + 1)));
        return tasks;
    }

    private static List<JsonNode> open(ApiClient client, String initiative) {
        return client.get("director", "/api/tasks?initiative=" + initiative)
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> submitted(ApiClient client, String initiative) {
        return client.get("auditor", "/api/initiatives/" + initiative + "/history?limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("event").asString().equals("task.submitted"))
                .map(it -> it.path("data").path("task").asString())
                .toList();
    }
}
