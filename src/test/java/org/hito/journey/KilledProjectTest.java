package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application is killed while gates decide and money is spent: what was answered is in force once, money and gates agree,
 * and each project has its next step.
 */
@ExtendWith(MortalApplication.Shared.class)
class KilledProjectTest {

    private static final int PROJECTS = 3;
    private static final int ANSWERS_BEFORE_THE_KILL = 30;
    private static final int AMOUNT = 7;

    private final AtomicInteger spendings = new AtomicInteger();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final Set<String> decided = ConcurrentHashMap.newKeySet();
    private final List<Throwable> surprises = java.util.Collections.synchronizedList(new ArrayList<>());
    private volatile boolean killed;

    @Test
    void moneyAndGatesAgreeWhenItComesBack(MortalApplication application) throws Exception {
        application.start();
        Player player = new Player(application.client());
        String initiative = player.register("Interrumpida");
        List<String> projects = new ArrayList<>();
        for (int n = 0; n < PROJECTS; n++) {
            String id = player.propose("director", initiative, Map.of("screeningCost", number(1_000_000)));
            player.complete("director", initiative, open(player, initiative, id).get(0), Map.of());
            projects.add(id);
        }
        List<Thread> workers = projects.stream()
                .flatMap(id -> Stream.of(
                        new Thread(() -> unlessCut(() -> spend(player.client(), id))),
                        new Thread(() -> unlessCut(() -> decide(player, initiative, id)))))
                .toList();
        workers.forEach(Thread::start);
        MortalApplication.awaitMoment(() -> spent.size() + decided.size() >= ANSWERS_BEFORE_THE_KILL
                || workers.stream().noneMatch(Thread::isAlive));
        killed = true;
        application.kill();
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(surprises).isEmpty();
        assertThat(spent).isNotEmpty();
        assertThat(decided).isNotEmpty();

        application.start();
        List<String> concepts = new ArrayList<>();
        for (String id : projects) {
            concepts.addAll(moneyAgrees(player.client(), id));
            assertThat(open(player, initiative, id)).as("the next step").hasSizeLessThanOrEqualTo(1);
        }
        assertThat(concepts).doesNotHaveDuplicates().containsAll(spent);
        List<String> submitted = history(player.client(), initiative, "task.submitted").stream()
                .map(it -> it.path("task").asString())
                .toList();
        assertThat(submitted).doesNotHaveDuplicates().containsAll(decided);
        assertThat(player.client()
                        .get("auditor", "/api/initiatives/" + initiative + "/history/verification")
                        .must(200)
                        .body()
                        .path("whole")
                        .asBoolean())
                .isTrue();
        String id = projects.get(0);
        spendOnce(player.client(), id).must(201);
        open(player, initiative, id).forEach(task -> player.complete("director", initiative, task, Map.of()));
    }

    /** What was spent of it, by concept. */
    private static List<String> moneyAgrees(ApiClient client, String id) {
        JsonNode project =
                client.get("auditor", "/api/projects/" + id).must(200).body();
        List<JsonNode> rows = client.get("auditor", "/api/projects/" + id + "/spendings?limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
        JsonNode budget = project.path("budget");
        assertThat(budget.path("spent").decimalValue())
                .isEqualByComparingTo(BigDecimal.valueOf((long) rows.size() * AMOUNT))
                .isLessThanOrEqualTo(budget.path("released").decimalValue());
        assertThat(project.path("decisions")
                        .valueStream()
                        .map(it -> it.path("released").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("what decisions released")
                .isEqualByComparingTo(budget.path("released").decimalValue());
        String initiative = project.path("initiative").asString();
        assertThat(history(client, initiative, "project.gate-decided").stream()
                        .filter(it -> it.path("project").asString().equals(id)))
                .hasSize(project.path("decisions").size());
        return rows.stream().map(it -> it.path("concept").asString()).toList();
    }

    private static List<JsonNode> history(ApiClient client, String initiative, String event) {
        List<JsonNode> found = new ArrayList<>();
        @Nullable String after = "";
        do {
            JsonNode page = client.get("auditor", "/api/initiatives/" + initiative + "/history?limit=200" + after)
                    .must(200)
                    .body();
            page.path("items")
                    .valueStream()
                    .filter(it -> it.path("event").asString().equals(event))
                    .forEach(it -> found.add(it.path("data")));
            after = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asString();
        } while (after != null);
        return found;
    }

    private void spend(ApiClient client, String id) {
        while (!killed) {
            ApiClient.Answer answer = spendOnce(client, id);
            if (answer.status() == 409) {
                return; // its last gate has been passed
            }
            spent.add(answer.must(201).body().path("concept").asString());
        }
    }

    private ApiClient.Answer spendOnce(ApiClient client, String id) {
        return client.post(
                "professional",
                "/api/projects/" + id + "/spendings",
                Map.of(
                        "data",
                        Map.of(
                                "amount",
                                AMOUNT,
                                "spentOn",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "concept",
                                "Gasto " + spendings.incrementAndGet(),
                                "payee",
                                "Universidad",
                                "purpose",
                                "STUDIES")));
    }

    private void decide(Player player, String initiative, String id) {
        List<JsonNode> open = open(player, initiative, id);
        while (!killed && !open.isEmpty()) {
            JsonNode task = open.get(0);
            player.complete("director", initiative, task, Map.of());
            decided.add(task.path("id").asString());
            open = open(player, initiative, id);
        }
    }

    private void unlessCut(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException cut) {
            if (!killed) {
                surprises.add(cut);
            }
        } catch (RuntimeException | AssertionError surprise) {
            surprises.add(surprise);
        }
    }

    private static List<JsonNode> open(Player player, String initiative, String id) {
        return player.tasks("director", initiative).stream()
                .filter(it -> it.path("project").path("id").asString("").equals(id))
                .toList();
    }

    private static JsonNode number(int value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
