package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** Two people complete the same task at once: one wins, the other is told that the state has moved, and nothing is left of it. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class CompletionRaceTest {

    @LocalServerPort
    int port;

    @Autowired
    As as;

    @Autowired
    JdbcTemplate jdbc;

    @RepeatedTest(5)
    void oneWinsAndTheOtherIsTold() throws Exception {
        ApiClient client = new ApiClient(port, as);
        String id = client.post(
                        "director",
                        "/api/initiatives",
                        Map.of(
                                "data",
                                new SchemaFiller(() -> "", Map.of())
                                        .fill(client.get("director", "/api/forms/register-initiative")
                                                .body())))
                .must(201)
                .body()
                .path("id")
                .asString();
        JsonNode task = client.get("director", "/api/tasks?initiative=" + id)
                .must(200)
                .body()
                .path("items")
                .get(0);
        String path = "/api/tasks/" + task.path("id").asString();
        String document = client.upload("director", id, "soporte.pdf", ApiClient.PDF)
                .must(201)
                .body()
                .path("id")
                .asString();
        Object data = Map.of(
                "data",
                new SchemaFiller(() -> document, Map.of())
                        .fill(client.get("director", path + "/form").body()));
        client.get("professional", "/api/me").must(200);

        List<Integer> statuses = atOnce(
                () -> client.post("director", path + "/complete", data).status(),
                () -> client.post("professional", path + "/complete", data).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM inbox_entry WHERE task = ?",
                        Integer.class,
                        task.path("id").asString()))
                .isEqualTo(1);
        assertThat(client.get("director", "/api/tasks?initiative=" + id)
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Integer> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }
}
