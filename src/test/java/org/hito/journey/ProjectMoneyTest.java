package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hito.council.ConditionLapsed;
import org.hito.council.ItemKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The money of a project, whichever way it comes in and leaves: by gates, and by what is contributed to it. */
class ProjectMoneyTest extends ProjectJourney {

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whatIsGivenForAKilledProjectIsFrozenWithIt() {
        String id = propose(MACRO);
        next(id, "decide-gate");
        String contribution = contribute(id, "Fundación Semilla", 40);
        receive(contribution, 30).must(200);
        next(id, "screen-project");
        next(id, "decide-gate");
        next(id, "formulate-project");
        vote(id, "REJECT");
        assertThat(project(id).path("status").asString()).isEqualTo("KILLED");

        for (ApiClient.Answer refused : List.of(receive(contribution, 1), spend(contribution, 1, "Universidad"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().path("type").asString()).isEqualTo("urn:hito:problem:funds-frozen");
            assertThat(refused.body().path("detail").asString()).contains("terminado", "Retírelo");
        }
        assertThat(promise(id, "Tarde", 5).status()).isEqualTo(422);
        assertThat(client.get("director", "/api/forms/record-contribution?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("schema")
                        .toString())
                .doesNotContain(id);
    }

    @Test
    void theLargePartOfAProjectCannotBeCalledScreeningOrFormulation() {
        JsonNode form = client.get("director", "/api/forms/propose-project?initiative=" + initiative)
                .must(200)
                .body();
        Map<String, JsonNode> told = Map.of("screeningCost", of(100_000_001), "formulationCost", of(300_000_001));

        ApiClient.Answer refused = client.post(
                "director",
                "/api/initiatives/" + initiative + "/projects",
                Map.of("data", new SchemaFiller(() -> "", told).fill(form)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("screeningCost", "formulationCost");
        assertThat(refused.body().path("errors").findValuesAsString("code")).containsOnly("max");
    }

    @Test
    void nothingOfAContributionMovesWhileItsProjectIsOnHold() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 40);
        receive(contribution, 30).must(200);
        next(id, "decide-gate", Map.of("decision", of("HOLD")));

        assertThat(receive(contribution, 1).body().path("detail").asString()).contains("en espera");
        assertThat(spend(contribution, 1, "Universidad").status()).isEqualTo(409);
        assertThat(promise(id, "Otra fundación", 5).status()).isEqualTo(201);
    }

    @Test
    void whatIsGivenForAProjectIsSpentWithinWhatGatesReleased() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 5_000);
        receive(contribution, 5_000).must(200);
        assertThat(spend(contribution, 1, "Universidad").body().path("type").asString())
                .isEqualTo("urn:hito:problem:beyond-released");

        next(id, "decide-gate");

        spend(contribution, 800, "Universidad").must(200);
        assertThat(spend(contribution, 300, "Universidad").body().path("left").asInt())
                .isEqualTo(200);
        assertThat(spendOfProject(id, 300, "Universidad").body().path("left").asInt())
                .isEqualTo(200);
        assertThat(project(id).path("budget").path("spent").decimalValue()).isEqualByComparingTo("800");
        JsonNode told = client.get("auditor", "/api/projects/" + id + "/spendings")
                .must(200)
                .body()
                .path("items")
                .get(0);
        assertThat(told.path("contribution").asString()).isEqualTo(contribution);
        assertThat(client.get("director", "/api/forms/spend-contribution?about=" + contribution)
                        .must(200)
                        .body()
                        .path("data")
                        .path("amount")
                        .decimalValue())
                .isEqualByComparingTo(new BigDecimal("200"));
    }

    @Test
    void whatIsRefusedStandsInTheHistoryOfTheProjectWithItsAmountAndWhy() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 5_000);
        spend(contribution, 77, "Universidad");
        spendOfProject(id, 1_200, "Universidad");
        next(id, "decide-gate", Map.of("decision", of("HOLD")));
        spendOfProject(id, 33, "Universidad");
        receive(contribution, 44);
        spendOfProject(id, 0, "Universidad");

        List<JsonNode> refused = client.get("director", "/api/projects/" + id + "/history?limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("event").asString().endsWith("-refused"))
                .toList();

        assertThat(refused.stream()
                        .map(it -> it.path("event").asString() + " "
                                + it.path("data").path("amount").asString() + " "
                                + it.path("data").path("refusal").asString()))
                .containsExactly(
                        "actor.contribution-spending-refused 77 BEYOND_RECEIVED",
                        "project.spending-refused 1200 BEYOND_RELEASED",
                        "project.spending-refused 33 FUNDS_FROZEN",
                        "actor.contribution-receipt-refused 44 FUNDS_FROZEN");
        assertThat(refused.get(1).path("summary").asString()).contains("1.200", "las compuertas han liberado");
        assertThat(page("director", "/projects/" + id + "/history")).contains("el dinero del proyecto está congelado");
    }

    @Test
    void itsHistoryIsToldOldestFirstPageByPageAndAmountsAreWrittenInOneWay() {
        String id = propose(Map.of("screeningCost", of(120)));
        next(id, "decide-gate");
        spendOfProject(id, 60, "Universidad").must(201);
        String path = "/api/projects/" + id + "/history?limit=2";
        List<Long> told = new ArrayList<>();
        for (String next = ""; next != null; ) {
            JsonNode page = client.get("director", path + next).must(200).body();
            page.path("items").forEach(it -> told.add(it.path("seq").asLong()));
            next = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asString();
        }

        assertThat(told).isSorted().doesNotHaveDuplicates().hasSize(events(id).size());
        assertThat(events(id)).startsWith("project.proposed").endsWith("project.money-spent");
        for (String about : List.of("", "/spendings", "/history?limit=200")) {
            assertThat(client.get("director", "/api/projects/" + id + about)
                            .must(200)
                            .raw()
                            .body())
                    .as(about)
                    .doesNotContain("60.0", "120.0");
        }
    }

    @Test
    void ofWhatIsGivenInKindOrInOtherMoneyNoMoreIsUsedThanCameIn() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String hours = contribute(
                id,
                Map.of(
                        "form",
                        "IN_KIND",
                        "inKind",
                        "STAFF",
                        "quantity",
                        40,
                        "unit",
                        "horas",
                        "valuation",
                        "MARKET_PRICE",
                        "amount",
                        800));
        String dollars = contribute(id, Map.of("form", "CASH", "currency", "USD", "amount", 50));
        next(id, "decide-gate");

        assertThat(receive(hours, 801).body().path("type").asString()).isEqualTo("urn:hito:problem:beyond-promised");
        receive(hours, 500).must(200);
        assertThat(receive(hours, 301).body().path("left").asInt()).isEqualTo(300);
        receive(dollars, 50).must(200);
        for (String of : List.of(hours, dollars)) {
            assertThat(spend(of, 501, "Universidad").body().path("type").asString())
                    .isEqualTo("urn:hito:problem:beyond-received");
        }
        spend(hours, 500, "Universidad").must(200);
        spend(dollars, 50, "Universidad").must(200);
        assertThat(spend(dollars, 1, "Universidad").body().path("currency").asString())
                .isEqualTo("USD");
        assertThat(project(id).path("budget").path("spent").asInt())
                .as("no dollars and no hours among the pesos")
                .isZero();
    }

    @Test
    void bothWaysOutTogetherNeverSpendMoreThanWasReleased() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 5_000);
        receive(contribution, 5_000).must(200);
        next(id, "decide-gate");

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> n % 2 == 0
                        ? spend(contribution, 300, "Universidad").status()
                        : spendOfProject(id, 300, "Universidad").status())
                .toList();

        assertThat(answers.stream().filter(it -> it < 300)).hasSize(3);
        assertThat(answers.stream().filter(it -> it >= 300)).containsOnly(409);
        assertThat(project(id).path("budget").path("spent").decimalValue()).isEqualByComparingTo("900");
    }

    @Test
    void nothingGoesOnAtG2WithoutAFirmThatGivesAlsoAfterTheAssessment() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        next(id, "decide-gate");
        next(id, "screen-project");
        next(id, "decide-gate");
        next(id, "formulate-project");
        JsonNode given = client.get("director", "/api/contributions?project=" + id)
                .must(200)
                .body()
                .path("items")
                .get(0);
        ApiClient.Answer withdrawn = client.post(
                "director",
                "/api/contributions/" + given.path("id").asString() + "/withdraw",
                Map.of("grounds", "Cambió de prioridades"));
        assertThat(withdrawn.status()).isEqualTo(409);
        assertThat(withdrawn.body().path("detail").asString()).contains("Q37");

        JsonNode giver = given.path("organisation");
        correct(giver, "ACADEMIA");
        assertThat(decideToGo(id).body().path("detail").asString()).contains("no puede faltar");
        assertThat(project(id).path("gate").asString()).isEqualTo("G2");

        correct(giver, "FIRM");
        decideToGo(id).must(200);
        assertThat(project(id).path("gate").asString()).isEqualTo("G3");
    }

    @Test
    void moneyThatAConditionStoppedMovesAgainWhenTheCouncilSaysOnceMoreThatItGoesOn() {
        String id = propose(MACRO);
        next(id, "decide-gate");
        next(id, "screen-project");
        next(id, "decide-gate");
        next(id, "formulate-project");
        vote(id, "APPROVE_WITH_CONDITIONS");
        String item = project(id).path("decisions").get(2).path("item").asString();
        transactions.executeWithoutResult(it -> events.publishEvent(new ConditionLapsed(
                UUID.randomUUID(),
                UUID.fromString(item),
                ItemKind.PROJECT,
                UUID.fromString(initiative),
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Firmar el convenio",
                LocalDate.now(ZoneOffset.UTC))));
        assertThat(project(id).path("frozenBy").asString()).isEqualTo("STOPPED");
        String task = tasks("director", id).get(0).path("id").asString();
        assertThat(page("director", "/tasks/" + task)).contains("diga otra vez que el proyecto sigue");
        assertThat(page("director", "/projects/" + id)).contains("diga otra vez que el proyecto sigue");

        next(id, "report-progress");
        next(id, "decide-unmet", Map.of("decision", of("RECYCLE")));
        next(id, "formulate-project");
        assertThat(spendOfProject(id, 1, "Universidad").body().path("detail").asString())
                .contains("consejo");
        vote(id, "APPROVE");

        assertThat(project(id).path("gate").asString()).isEqualTo("G3");
        assertThat(project(id).path("frozen").asBoolean()).isFalse();
        spendOfProject(id, 1, "Universidad").must(201);
        assertThat(client.get("director", "/api/projects/" + id + "/history")
                        .must(200)
                        .body()
                        .findValuesAsString("event"))
                .contains("project.money-stopped", "project.money-freed");
    }

    @Test
    void theProjectTellsWhatStandsAndHowFarItCame() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        next(id, "decide-gate");
        String came = contribute(id, "Fundación Semilla", 40);
        String gone = contribute(id, "Fundación Olvido", 70);
        receive(came, 30).must(200);
        spend(came, 20, "Universidad").must(200);
        client.post("director", "/api/contributions/" + gone + "/withdraw", Map.of("grounds", "Cambió de prioridades"))
                .must(200);

        JsonNode told = project(id).path("contributions");

        assertThat(told.findValuesAsString("contributor")).containsExactly("Fundación Semilla");
        assertThat(told.get(0).path("received").decimalValue()).isEqualByComparingTo("30");
        assertThat(told.get(0).path("spent").decimalValue()).isEqualByComparingTo("20");
        assertThat(page("director", "/projects/" + id)).contains("recibido 30, gastado 20");
    }

    @Test
    void whoDoesNotSeeAProjectIsToldNothingOfWhatIsGivenForIt() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 40);

        assertThat(client.get("council1", "/api/initiatives/" + initiative).status())
                .isEqualTo(200);
        assertThat(client.get("council1", "/api/projects/" + id).status()).isEqualTo(404);
        assertThat(client.get("council1", "/api/contributions/" + contribution).status())
                .isEqualTo(404);
        for (String path : List.of(
                "/api/contributions?initiative=" + initiative,
                "/api/initiatives/" + initiative + "/funding",
                "/api/initiatives/" + initiative + "/actors")) {
            assertThat(client.get("director", path).must(200).body().toString())
                    .as(path)
                    .contains(contribution);
            assertThat(client.get("council1", path).must(200).body().toString())
                    .as(path)
                    .doesNotContain(contribution, id);
        }
        assertThat(page("council1", "/initiatives/" + initiative + "/funding")).doesNotContain(contribution);
    }

    @Test
    void theSecretaryRecordsNothingThatMovesMoneyOrTheRegister() {
        String id = propose(Map.of("screeningCost", of(1_000)));
        String contribution = contribute(id, "Fundación Semilla", 40);
        String path = "/api/contributions/" + contribution;
        Map<String, Object> nothing = Map.of("data", Map.of());
        for (String act : List.of(
                path + "/receipts",
                path + "/spendings",
                "/api/projects/" + id + "/spendings",
                "/api/contributions",
                "/api/actors",
                "/api/services")) {
            assertThat(client.post("secretary", act, nothing).status()).as(act).isEqualTo(403);
        }
        assertThat(client.post("secretary", path + "/withdraw", Map.of("grounds", "Cambió de prioridades"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get("secretary", "/api/actors/duplicates").status()).isEqualTo(403);
        assertThat(client.get("secretary", "/api/forms/deliver-service").status())
                .isEqualTo(403);

        assertThat(client.get("secretary", path).status()).isEqualTo(200);
        assertThat(client.get("secretary", "/api/actors").status()).isEqualTo(200);
        assertThat(page("secretary", "/contributions/" + contribution)).doesNotContain("/receipts", "/withdraw");
        assertThat(page("secretary", "/initiatives/" + initiative + "/funding")).doesNotContain("/funding/new");
        assertThat(page("secretary", "/actors")).doesNotContain("/actors/new", "/actors/imports", "/actors/duplicates");
    }

    private void correct(JsonNode organisation, String kind) {
        client.put(
                        "director",
                        "/api/actors/" + organisation.path("id").asString(),
                        Map.of("data", Map.of("name", organisation.path("name").asString(), "kind", kind)))
                .must(200);
    }

    private ApiClient.Answer decideToGo(String project) {
        JsonNode task = tasks("director", project).get(0);
        return client.post(
                "director",
                "/api/tasks/" + task.path("id").asString() + "/complete",
                Map.of("data", Map.of("decision", "GO", "grounds", "Están todos los aportes")));
    }

    private String contribute(String project, String giver, int amount) {
        return promise(project, giver, amount).must(201).body().path("id").asString();
    }

    private String contribute(String project, Map<String, Object> told) {
        return promise(project, "Fundación Semilla", told)
                .must(201)
                .body()
                .path("id")
                .asString();
    }

    private ApiClient.Answer promise(String project, String giver, int amount) {
        return promise(project, giver, Map.of("amount", amount));
    }

    private ApiClient.Answer promise(String project, String giver, Map<String, Object> told) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "initiative",
                initiative,
                "project",
                project,
                "contributor",
                giver,
                "source",
                "PRIVATE",
                "form",
                "CASH",
                "currency",
                "COP",
                "due",
                today(),
                "purpose",
                "Ensayos"));
        data.putAll(told);
        return post("/api/contributions", data);
    }

    private ApiClient.Answer receive(String contribution, int amount) {
        return post(
                "/api/contributions/" + contribution + "/receipts",
                Map.of("day", today(), "amount", amount, "concept", "Desembolso"));
    }

    private ApiClient.Answer spend(String contribution, int amount, String payee) {
        return post(
                "/api/contributions/" + contribution + "/spendings",
                Map.of("day", today(), "amount", amount, "concept", "Ensayos", "payee", payee));
    }
}
