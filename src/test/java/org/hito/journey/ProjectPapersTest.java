package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a project: its team, its group and the auditor read all, a council what was put before it, nobody else any. */
class ProjectPapersTest extends InitiativeJourney {

    private static final int MOST_STEPS = 20;

    @Test
    void groupReadsItsProjectAndNoOther() {
        String group = player.group(initiative, "advisor9");
        String mine = player.propose("director", initiative, Map.of("group", text(group), "screeningCost", text(500)));
        String other = player.propose("director", initiative, Map.of());
        assertThat(files("director", mine)).isEmpty();
        next("director", mine);
        next("advisor9", mine);
        next("director", other);
        next("director", other);
        String receipt = upload("professional");
        client.post(
                        "professional",
                        "/api/projects/" + mine + "/spendings",
                        Map.of(
                                "data",
                                Map.of(
                                        "amount",
                                        100,
                                        "spentOn",
                                        java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                                                .toString(),
                                        "concept",
                                        "Estudio de rutas",
                                        "payee",
                                        "Universidad del Norte",
                                        "purpose",
                                        "STUDIES",
                                        "evidence",
                                        List.of(receipt))))
                .must(201);

        for (String person : List.of("director", "secretary", "auditor", "advisor9")) {
            List<JsonNode> found = files(person, mine);
            assertThat(found).as(person).hasSize(2);
            assertThat(found.get(0).path("use").asString()).isEqualTo("Revisar el proyecto");
            assertThat(found.get(1).path("use").asString()).isEqualTo("Gasto: Estudio de rutas");
            assertThat(found).allSatisfy(it -> {
                assertThat(it.path("sha256").asString()).hasSize(64);
                assertThat(it.path("size").asInt()).isEqualTo(ApiClient.PDF.length);
                assertThat(it.path("by").asString()).isNotBlank();
                client.get(person, "/api" + it.path("href").asString()).must(200);
            });
        }
        client.get("advisor9", "/api/projects/" + other + "/documents").must(404);
        files("director", other)
                .forEach(it -> client.get("advisor9", "/api" + it.path("href").asString())
                        .must(404));
        client.get("advisor9", "/api/documents/" + upload("director")).must(404);
        for (String stranger : List.of("admin", "chair", "council1", "advisor8")) {
            client.get(stranger, "/api/projects/" + mine + "/documents").must(404);
            client.get(stranger, "/api/documents/" + receipt).must(404);
        }
    }

    @Test
    void councilReadsWhatWasPutBeforeItAndNothingLater() {
        String id = player.propose("director", initiative, Map.of("executionEstimate", text(2_000_000_000L)));
        for (int step = 0; step < MOST_STEPS && !open("director", id).isEmpty(); step++) {
            next("director", id);
        }
        List<JsonNode> before = files("chair", id);
        assertThat(before).isNotEmpty();
        assertThat(papers("chair", id).stream().map(it -> it.path("kind").asString()))
                .contains("SHEET");
        JsonNode sheet = client.get("chair", "/api/projects/" + id + "/sheets/1")
                .must(200)
                .body();
        assertThat(sheet.path("documents").findValuesAsString("sha256"))
                .isEqualTo(
                        before.stream().map(it -> it.path("sha256").asString()).toList());
        before.forEach(
                it -> client.get("chair", "/api" + it.path("href").asString()).must(200));
        client.post(
                        "council6",
                        "/api/rounds/" + player.newestRound(initiative) + "/recusals",
                        Map.of("grounds", "Mi empresa es aliada"))
                .must(200);
        client.get("council6", "/api/projects/" + id + "/documents").must(403);
        client.get("council6", "/api" + before.get(0).path("href").asString()).must(403);
        Player.COUNCIL.forEach(person -> open(person, id).stream()
                .findFirst()
                .ifPresent(task -> player.complete(person, initiative, task, Map.of("vote", text("APPROVE")))));
        next("director", id);

        List<JsonNode> later = files("director", id);
        assertThat(later).hasSizeGreaterThan(before.size());
        assertThat(files("chair", id)).hasSameSizeAs(before);
        client.get("chair", "/api" + later.get(later.size() - 1).path("href").asString())
                .must(404);
    }

    private List<JsonNode> papers(String person, String project) {
        return client.get(person, "/api/projects/" + project + "/documents")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> files(String person, String project) {
        return papers(person, project).stream()
                .filter(it -> it.path("kind").asString().equals("FILE"))
                .toList();
    }

    private String upload(String person) {
        return client.upload(person, initiative, "factura.pdf", ApiClient.PDF)
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    private List<JsonNode> open(String person, String project) {
        return player.tasks(person, initiative).stream()
                .filter(it -> it.path("project").path("id").asString("").equals(project))
                .toList();
    }

    private void next(String person, String project) {
        player.complete(person, initiative, open(person, project).get(0), Map.of());
    }

    private static JsonNode text(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
