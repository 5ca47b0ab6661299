package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The application is killed while a file of actors comes into the register and services are delivered: the file is in as a whole
 * or not at all, every delivery that was answered is in force and none is there twice.
 */
@ExtendWith(MortalApplication.Shared.class)
class KilledImportTest {

    private static final int LINES = 2_000;
    /** How many deliveries are answered after the import was confirmed, before the kill: at once, and in the middle of it. */
    private static final List<Integer> MOMENTS = List.of(0, 3);

    private record Given(String firm, String delivery) {}

    private final Queue<Given> answered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean killed = new AtomicBoolean();
    private final AtomicInteger confirmed = new AtomicInteger();

    @Test
    void a_file_is_in_as_a_whole_or_not_and_every_answered_delivery_once(MortalApplication application)
            throws Exception {
        application.start();
        ApiClient client = application.client();
        String service = service(client);
        for (int turn = 0; turn < MOMENTS.size(); turn++) {
            String mark = "Matada" + (char) ('A' + turn);
            killed.set(false);
            confirmed.set(0);
            String read = client.bring("director", "/api/actor-imports", "firmas.csv", file(mark))
                    .must(201)
                    .body()
                    .path("id")
                    .asString();
            ExecutorService two = Executors.newFixedThreadPool(2);
            Future<?> giver = two.submit(() -> deliverUntilKilled(client, service));
            awaitAnswered(answered.size() + 2, giver);
            Future<?> importer = two.submit(() -> confirm(client, read));
            awaitAnswered(answered.size() + MOMENTS.get(turn), giver);
            killed.set(true);
            application.kill();
            giver.get();
            importer.get();
            two.shutdown();

            application.start();
            whole(client, mark, read);
            inForce(client, service);
        }
    }

    private void whole(ApiClient client, String mark, String read) {
        String status = client.get("director", "/api/actor-imports/" + read)
                .must(200)
                .body()
                .path("status")
                .asString();
        assertThat(status).isEqualTo(confirmed.get() == 200 ? "CONFIRMED" : status);
        assertThat(registered(client, mark)).isEqualTo(status.equals("CONFIRMED") ? LINES : 0);
        String confirm = "/api/actor-imports/" + read + "/confirm";
        client.post("director", confirm, Map.of()).must(status.equals("CONFIRMED") ? 409 : 200);
        client.post("director", confirm, Map.of()).must(409);
        assertThat(registered(client, mark)).isEqualTo(LINES);
    }

    private void inForce(ApiClient client, String service) {
        List<JsonNode> there = all(client, "/api/service-deliveries?limit=200&service=" + service);
        Set<String> ids = there.stream().map(it -> it.path("id").asString()).collect(Collectors.toSet());
        assertThat(ids).containsAll(answered.stream().map(Given::delivery).toList());
        assertThat(there.stream().map(it -> it.path("firm").path("id").asString()))
                .as("the line is free, so no firm has it twice")
                .doesNotHaveDuplicates();
        Given last = answered.stream().reduce((one, other) -> other).orElseThrow();
        client.post("director", "/api/service-deliveries", Map.of("data", delivery(service, last.firm())))
                .must(409);
        assertThat(client.get("auditor", "/api/audit/verification")
                        .must(200)
                        .body()
                        .toString())
                .contains("\"whole\":true")
                .doesNotContain("\"whole\":false");
    }

    private void deliverUntilKilled(ApiClient client, String service) {
        try {
            while (!killed.get()) {
                String firm = client.get("director", "/api/forms/deliver-service?about=" + service)
                        .must(200)
                        .body()
                        .path("data")
                        .path("firm")
                        .asString();
                JsonNode made = client.post(
                                "director", "/api/service-deliveries", Map.of("data", delivery(service, firm)))
                        .must(201)
                        .body();
                answered.add(new Given(firm, made.path("id").asString()));
            }
        } catch (UncheckedIOException cut) {
            assertThat(killed).as("connections are cut only by the kill").isTrue();
        }
    }

    private void confirm(ApiClient client, String read) {
        try {
            confirmed.set(client.post("director", "/api/actor-imports/" + read + "/confirm", Map.of())
                    .status());
        } catch (UncheckedIOException cut) {
            assertThat(killed).as("connections are cut only by the kill").isTrue();
        }
    }

    private void awaitAnswered(int count, Future<?> giver) {
        MortalApplication.awaitMoment(() -> answered.size() >= count || giver.isDone());
    }

    private static Map<String, Object> delivery(String service, String firm) {
        return Map.of("service", service, "firm", firm, "day", "2026-01-15", "notes", "Todo el curso");
    }

    private static String service(ApiClient client) {
        JsonNode form =
                client.get("director", "/api/forms/register-service").must(200).body();
        return client.post(
                        "director",
                        "/api/services",
                        Map.of(
                                "data",
                                Map.of(
                                        "initiative",
                                                form.path("data")
                                                        .path("initiative")
                                                        .asString(),
                                        "name", "Curso de prueba",
                                        "line", "FINANCING",
                                        "charging", "FREE",
                                        "description", "En grupo")))
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    private static int registered(ApiClient client, String mark) {
        Set<String> names = new HashSet<>();
        all(client, "/api/actors?limit=200&q=" + mark)
                .forEach(it -> assertThat(names.add(it.path("name").asString())).isTrue());
        return names.size();
    }

    private static List<JsonNode> all(ApiClient client, String path) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page =
                    client.get("director", path + "&after=" + after).must(200).body();
            page.path("items").forEach(found::add);
            after = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return found;
    }

    private static byte[] file(String mark) {
        return IntStream.range(0, LINES)
                .mapToObj(it -> "%s %05d;Empresa".formatted(mark, it))
                .collect(Collectors.joining("\n", "Nombre;Clase\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
