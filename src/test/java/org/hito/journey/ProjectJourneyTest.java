package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.journey.Player.COUNCIL;
import static org.hito.journey.Player.EVERYBODY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import tools.jackson.databind.json.JsonMapper;

/** Projects played by a client that knows the contract, the people, and nothing else but the schemas it is given. */
class ProjectJourneyTest extends InitiativeJourney {

    private static final List<String> ADVISERS =
            IntStream.rangeClosed(1, 9).mapToObj(n -> "advisor" + n).toList();
    private static final Map<String, JsonNode> MACRO =
            Map.of("screeningCost", of(1_000), "executionEstimate", of(2_000_000_000L));
    private static final int MOST_STEPS = 60;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

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
        for (String told : List.of("objective", "findings", "lessons")) {
            assertThat(closed.path(told).asString("")).as(told).isNotBlank();
        }
        assertThat(standing(id)).containsExactly("CLOSED", "G4", "CLOSED");
        assertThat(closed.path("budget").path("released").decimalValue())
                .isEqualByComparingTo(closed.path("budget").path("total").decimalValue());
        assertThat(closed.path("decisions").findValuesAsString("decision"))
                .containsExactly("GO", "RECYCLE", "GO", "HOLD", "GO", "GO", "GO", "GO");
    }

    @Test
    void aMacroProjectStoppedByTheCouncilKeepsItsMoneyFrozen() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        BigDecimal released = money(id, "released");
        assertThat(status("chair", id)).isEqualTo(200);

        vote(id, "REJECT");

        assertThat(standing(id)).containsExactly("FORMULATION", "G2", "KILLED");
        assertThat(money(id, "released")).isEqualByComparingTo(released);
        assertThat(project(id).path("frozen").asBoolean()).isTrue();
        ApiClient.Answer refused = spend(id, Map.of("amount", 1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:hito:problem:funds-frozen");
        assertThat(tasks("director", id)).isEmpty();
    }

    @Test
    void theCouncilReleasesReturnsAndPutsOffAMacroProject() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        vote(id, "RETURN");
        assertThat(standing(id)).containsExactly("SCREENING", "G1", "ACTIVE");

        workUntilTheCouncilHasIt(id);
        String round = player.newestRound(initiative);
        client.post("chair", "/api/rounds/" + round + "/adjourn", Map.of("grounds", "Falta el estudio de mercado"))
                .must(200);
        assertThat(standing(id)).containsExactly("FORMULATION", "G2", "HELD");
        client.post("chair", "/api/rounds/" + round + "/resume", Map.of("grounds", "Llegó el estudio"))
                .must(200);
        assertThat(standing(id)).containsExactly("FORMULATION", "G2", "ACTIVE");

        BigDecimal before = money(id, "released");
        vote(id, "APPROVE");
        assertThat(standing(id)).containsExactly("EXECUTION", "G3", "ACTIVE");
        assertThat(money(id, "released")).isGreaterThan(before);
    }

    @Test
    void whoMadeAProjectDoesNotVoteOnIt() {
        String group = player.group(initiative, "council6");
        String id = propose("council6", Map.of("group", of(group), "executionEstimate", of(2_000_000_000L)));
        decide(id, "GO");
        complete("council6", tasks("council6", id).get(0), Map.of());
        decide(id, "GO");
        complete("professional", tasks("professional", id).get(0), Map.of());

        assertThat(tasks("chair", id)).hasSize(1);
        assertThat(tasks("council6", id)).isEmpty();
        JsonNode roll = client.get("chair", "/api/rounds/" + player.newestRound(initiative))
                .must(200)
                .body()
                .path("roll");
        assertThat(roll.findValuesAsString("recusal")).contains("OWN_ITEM");
        client.put(
                        "council6",
                        "/api/rounds/" + player.newestRound(initiative) + "/ballot",
                        Map.of("data", Map.of("vote", "APPROVE")))
                .must(403);
    }

    @Test
    void nobodyJoinsTheGroupOfAProjectWhileVotingOnIt() {
        String group = player.group(initiative, "advisor9");
        String id = propose("director", Map.of("group", of(group), "executionEstimate", of(2_000_000_000L)));
        workUntilTheCouncilHasIt(id);
        String round = player.newestRound(initiative);
        client.post("council2", "/api/rounds/" + round + "/recusals", Map.of("grounds", "Mi firma es parte"))
                .must(200);

        for (String member : List.of("council5", "council2")) {
            join(group, List.of("advisor9", member)).must(409);
        }
        client.get("council2", "/api/projects/" + id).must(403);
        join(group, List.of("advisor9", "advisor8")).must(200);

        vote(id, "APPROVE");
        join(group, List.of("advisor8", "council5")).must(200);
    }

    private ApiClient.Answer join(String group, List<String> members) {
        return client.put(
                "director",
                "/api/groups/" + group,
                Map.of(
                        "data",
                        Map.of(
                                "theme", "Redes",
                                "purpose", "Redes inteligentes",
                                "members",
                                        members.stream()
                                                .map(it -> player.offered(initiative, it))
                                                .toList())));
    }

    @Test
    void theDiagramTellsACouncilWhereWhatItWasAskedStands() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        String screening = client.get("council1", "/api/projects/" + id + "/processes")
                .must(200)
                .body()
                .path("children")
                .get(1)
                .path("id")
                .asString();
        String step = "/projects/" + id + "/diagram/" + screening + "/steps/UserTask_ScreenProject";

        assertThat(page("council1", step))
                .contains("está en la ficha del proyecto")
                .doesNotContain("aún no se ha presentado");
        assertThat(page("secretary", step)).doesNotContain("está en la ficha del proyecto");
    }

    @Test
    void reasonsOfTheCouncilReachWhoeverAnswersThem() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        vote(id, "RETURN");

        JsonNode decisions = project(id).path("decisions");
        assertThat(decisions.get(decisions.size() - 1).path("grounds").asString())
                .startsWith("El Consejo Promotor lo devolvió.")
                .contains(": Razones del consejo por escrito");
        assertThat(client.inEnglish("director", "/api/projects/" + id)
                        .must(200)
                        .body()
                        .path("decisions")
                        .get(decisions.size() - 1)
                        .path("grounds")
                        .asString())
                .startsWith("The promoter council sent it back.");
    }

    @Test
    void councilLearnsNothingOfProjectsThatAreNotBeforeIt() {
        String secret = propose("director", Map.of("name", of("Negocio reservado"), "screeningCost", of(1_000)));
        decide(secret, "GO");
        spend(secret, Map.of("amount", 7)).must(201);
        complete("director", tasks("director", secret).get(0), Map.of("horizon", of("SHORT_TERM")));
        String shown =
                propose("director", Map.of("name", of("Negocio mostrado"), "executionEstimate", of(2_000_000_000L)));
        List<JsonNode> own = tasks("director", shown);
        for (int step = 0; step < MOST_STEPS && !own.isEmpty(); step++, own = tasks("director", shown)) {
            complete("director", own.get(0), Map.of());
        }

        ApiClient.Answer history = client.get("chair", "/api/initiatives/" + initiative + "/history?limit=200")
                .must(200);
        assertThat(history.raw().body())
                .contains("Negocio mostrado", "no está ante este consejo")
                .doesNotContain("Negocio reservado", secret, "de  pesos");
        assertThat(client.get("auditor", "/api/initiatives/" + initiative + "/history?limit=200")
                        .must(200)
                        .raw()
                        .body())
                .contains("Negocio reservado");
        for (String person : List.of("chair", "council1")) {
            assertThat(client.get(person, "/api/search?q=reservado").raw().body())
                    .doesNotContain("Negocio reservado");
        }
        client.post(
                        "council2",
                        "/api/rounds/" + player.newestRound(initiative) + "/recusals",
                        Map.of("grounds", "Soy parte"))
                .must(200);
        assertThat(client.get("council2", "/api/projects?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(client.get("council1", "/api/projects?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void aConditionThatLapsesStopsTheMoney() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        vote(id, "APPROVE_WITH_CONDITIONS");
        assertThat(standing(id)).containsExactly("EXECUTION", "G3", "ACTIVE");
        spend(id, Map.of("amount", 1)).must(201);
        UUID item = UUID.fromString(
                project(id).path("decisions").get(2).path("item").asString());

        transactions.executeWithoutResult(it -> events.publishEvent(new ConditionLapsed(
                UUID.randomUUID(),
                item,
                ItemKind.PROJECT,
                UUID.fromString(initiative),
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Firmar el convenio",
                LocalDate.now(ZoneOffset.UTC))));

        assertThat(project(id).path("frozen").asBoolean()).isTrue();
        assertThat(spend(id, Map.of("amount", 1)).body().path("type").asString())
                .isEqualTo("urn:hito:problem:funds-frozen");
    }

    @Test
    void theSheetThatTheCouncilGotStaysAsItWas() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        String path = "/api/projects/" + id + "/sheets/1";
        JsonNode before = client.get("chair", path).must(200).body();
        assertThat(before.path("intact").asBoolean()).isTrue();
        assertThat(before.path("project").path("stage").asString()).isEqualTo("FORMULATION");

        assertThat(page("chair", "/projects/" + id + "/sheets/1"))
                .contains(before.path("sha256").asString())
                .contains(before.path("project").path("name").asString());

        vote(id, "APPROVE");

        assertThat(client.get("chair", path).must(200).body()).isEqualTo(before);
        assertThat(client.get("advisor9", path).status()).isEqualTo(404);
        assertThat(client.get("chair", "/api/projects/" + id + "/sheets/2").status())
                .isEqualTo(404);
    }

    @Test
    void aMacroProjectMayStandOnTheAgendaOfASession() {
        String id = propose("director", MACRO);
        workUntilTheCouncilHasIt(id);
        String body = client.get("chair", "/api/rounds?initiative=" + initiative)
                .must(200)
                .body()
                .path("items")
                .get(0)
                .path("body")
                .path("id")
                .asString();

        JsonNode form = client.get("chair", "/api/forms/convene-session?body=" + body)
                .must(200)
                .body();

        assertThat(form.path("schema").toString())
                .contains(project(id).path("name").asString());
    }

    @Test
    void whatMustBeMetCannotBeVotedThrough() {
        String id = propose("director", Map.of());
        decide(id, "GO");
        complete("director", tasks("director", id).get(0), Map.of("severalFirms", of(false)));

        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo("decide-unmet");
        String path = "/api/tasks/" + task.path("id").asString();
        JsonNode form = client.get("director", path + "/form").must(200).body();
        assertThat(form.path("schema").toString()).doesNotContain("\"GO\"");
        assertThat(form.path("data").path("findings").asString()).contains("varias empresas");
        ApiClient.Answer forced = client.post(
                "director",
                path + "/complete",
                Map.of("data", Map.of("decision", "GO", "grounds", "Que pase de todos modos")));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.body().path("errors").get(0).path("code").asString()).isEqualTo("option");

        complete("director", task, Map.of());
        assertThat(standing(id)).containsExactly("IDEA", "G0", "ACTIVE");
    }

    @Test
    void whatMustBeMetNeverComesToAVoteOfTheCouncil() {
        String id = propose("director", MACRO);
        decide(id, "GO");
        work(id, "screen-project");
        decide(id, "GO");
        complete(
                "director",
                tasks("director", id).get(0),
                Map.of("kind", of("PUBLIC_NATIONAL"), "contributor", of("Ministerio " + UUID.randomUUID())));

        assertThat(tasks("director", id).get(0).path("definition").asString()).isEqualTo("decide-unmet");
        COUNCIL.forEach(it -> assertThat(tasks(it, id)).as(it).isEmpty());
        assertThat(client.get("chair", "/api/rounds?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(status("chair", id)).isEqualTo(404);
        assertThat(project(id).path("unmet")).hasSize(1);
        complete("director", tasks("director", id).get(0), Map.of());
        assertThat(standing(id)).containsExactly("SCREENING", "G1", "ACTIVE");
    }

    @Test
    void whatLiesOutsideTheScopeIsAnsweredBeforeTheGate() {
        String id = propose("director", Map.of());
        decide(id, "GO");
        complete(
                "director",
                tasks("director", id).get(0),
                Map.of("operativeTasks", of("DIRECTION"), "horizon", of("SHORT_TERM")));

        work(id, "answer-scope-flags");

        JsonNode flags = project(id).path("flags");
        assertThat(flags.findValuesAsString("rule")).containsExactly("Q30.4", "Q30.7");
        assertThat(flags.findValuesAsString("answer")).hasSize(2).allMatch(it -> !it.isBlank());
        decide(id, "GO");
        assertThat(standing(id)).containsExactly("FORMULATION", "G2", "ACTIVE");
    }

    @Test
    void spendsNoMoreThanGatesHaveReleasedAlsoByManyAtOnce() {
        String id = propose("director", Map.of("screeningCost", of(1_000)));
        assertThat(spend(id, Map.of("amount", 1)).body().path("left").asInt()).isZero();
        decide(id, "GO");

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> spend(id, Map.of("amount", 300)).status())
                .toList();

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(it -> it == 201)).hasSize(3);
        assertThat(money(id, "spent")).isEqualByComparingTo("900");
        ApiClient.Answer refused = spend(id, Map.of("amount", 200));
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:hito:problem:beyond-released");
        assertThat(refused.body().path("left").asInt()).isEqualTo(100);
        assertThat(client.get("auditor", "/api/projects/" + id + "/spendings")
                        .must(200)
                        .body()
                        .path("items")
                        .findValuesAsString("recordedBy"))
                .containsExactly("professional", "professional", "professional");
    }

    @Test
    void handsNoMoneyToFirms() {
        String id = propose("director", Map.of("screeningCost", of(1_000)));
        decide(id, "GO");
        work(id, "screen-project");
        decide(id, "GO");
        complete("director", tasks("director", id).get(0), Map.of("name", of("Tejidos del Valle S.A.S.")));

        ApiClient.Answer support = spend(id, Map.of("amount", 10, "purpose", "SUPPORT_TO_FIRM"));
        ApiClient.Answer partner = spend(id, Map.of("amount", 10, "payee", "TEJIDOS DEL VALLE SAS"));
        for (String spelling : List.of("Tejidos del Valle", "Tejidos del Valle Ltda.", "tejidos  del valle, S. A.")) {
            assertThat(spend(id, Map.of("amount", 10, "payee", spelling)).status())
                    .as(spelling)
                    .isEqualTo(422);
        }
        spend(id, Map.of("amount", 10, "payee", "Tejidos del Valle Alto")).must(201);
        ApiClient.Answer early = spend(id, Map.of("amount", 10, "spentOn", "2020-01-01"));
        assertThat(early.body().path("errors").get(0).path("code").asString()).isEqualTo("min");

        assertThat(support.status()).isEqualTo(422);
        assertThat(support.body().path("errors").get(0).path("field").asString())
                .isEqualTo("purpose");
        assertThat(support.body().path("errors").get(0).path("message").asString())
                .contains("Q21");
        assertThat(partner.status()).isEqualTo(422);
        assertThat(partner.body().path("errors").get(0).path("field").asString())
                .isEqualTo("payee");
    }

    @Test
    void membersOfAGroupCarryTheirProjectAndSeeNothingElse() {
        String others = propose("director", Map.of());
        String group = player.group(initiative, "advisor9");
        String id = propose("advisor9", Map.of("group", of(group)));
        assertThat(tasks("advisor9", id)).isEmpty();
        decide(id, "GO");
        complete("advisor9", tasks("advisor9", id).get(0), Map.of());

        assertThat(tasks("director", id).get(0).path("definition").asString()).isEqualTo("decide-gate");
        assertThat(project(id).path("group").path("theme").asString()).isEqualTo("Logística");
        assertThat(status("advisor9", id)).isEqualTo(200);
        assertThat(status("advisor9", others)).isEqualTo(404);
        assertThat(client.get("advisor9", "/api/initiatives/" + initiative).status())
                .isEqualTo(404);
        assertThat(client.get("advisor9", "/api/projects?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void theDirectorHearsTheAdvisersBeforeG2() {
        initiative = client.get("director", "/api/initiatives?status=OPERATING&q=Energ")
                .must(200)
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        String name = "Cables de " + UUID.randomUUID();
        String id = propose("director", Map.of("name", of(name)));
        assertThat(status("advisor2", id)).isEqualTo(404);
        decide(id, "GO");
        work(id, "screen-project");
        decide(id, "GO");
        work(id, "formulate-project");

        assertThat(tasks("director", id)).isEmpty();
        assertThat(status("advisor2", id)).isEqualTo(200);
        ADVISERS.forEach(it -> complete(it, tasks(it, id).get(0), Map.of()));

        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo("decide-gate");
        assertThat(client.get("director", "/api/tasks/" + task.path("id").asString() + "/form")
                        .must(200)
                        .body()
                        .path("data")
                        .path("findings")
                        .asString())
                .contains("9 de 9 conceptos");
        assertThat(history("director")).contains(id, name);
        assertThat(history("council1"))
                .as("money, consultations and tasks included")
                .doesNotContain(id, name);
        decide(id, "KILL");
        assertThat(standing(id)).containsExactly("FORMULATION", "G2", "KILLED");
    }

    @Test
    void restsWithItsInitiativeAndEndsWithIt() {
        String id = propose("director", Map.of("screeningCost", of(1_000)));
        decide(id, "GO");
        client.post("director", "/api/initiatives/" + initiative + "/hold", Map.of("grounds", "Cambio de gobierno"))
                .must(200);
        assertThat(tasks("director", id)).isEmpty();
        assertThat(spend(id, Map.of("amount", 1)).status()).isEqualTo(409);
        client.get("director", "/api/forms/propose-project?initiative=" + initiative)
                .must(409);

        client.post("director", "/api/initiatives/" + initiative + "/resume", Map.of("grounds", "Hay alcalde"))
                .must(200);
        work(id, "screen-project");
        client.post("director", "/api/initiatives/" + initiative + "/withdraw", Map.of("grounds", "Se retiran"))
                .must(200);

        assertThat(standing(id)).containsExactly("SCREENING", "G1", "KILLED");
        assertThat(tasks("director", id)).isEmpty();
    }

    @Test
    void isSeenByItsTeamAndTheAuditorAndNobodyElse() {
        String id = propose("director", Map.of());

        for (String person : List.of("director", "professional", "secretary", "auditor")) {
            assertThat(status(person, id)).as(person).isEqualTo(200);
        }
        for (String person : List.of("admin", "chair", "council1", "advisor9")) {
            assertThat(status(person, id)).as(person).isEqualTo(404);
            assertThat(client.post(person, "/api/projects/" + id + "/spendings", Map.of("data", Map.of()))
                            .status())
                    .as(person)
                    .isEqualTo(404);
        }
        for (String person : List.of("secretary", "auditor")) {
            assertThat(client.post(person, "/api/projects/" + id + "/spendings", Map.of("data", Map.of()))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        for (String person : List.of("chair", "auditor")) {
            assertThat(client.post(person, "/api/initiatives/" + initiative + "/projects", Map.of("data", Map.of()))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatWasTypedSoFarIsKeptForWhoeverTypedIt() {
        String path = "/api/forms/propose-project/draft?initiative=" + initiative;
        client.get("director", path).must(404);
        client.put("director", path, Map.of("data", Map.of("name", "Red de talleres")))
                .must(204);

        assertThat(client.get("director", path)
                        .must(200)
                        .body()
                        .path("data")
                        .path("name")
                        .asString())
                .isEqualTo("Red de talleres");
        client.get("professional", path).must(404);
        client.get("council1", path).must(403);
        assertThat(client.get("director", "/api/forms/propose-project?initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("data")
                        .has("name"))
                .isFalse();
        client.put("director", path, Map.of("data", Map.of("name", 7))).must(422);
        client.put("director", path, Map.of("data", Map.of("stage", "CLOSED"))).must(422);
        client.ask("director", "DELETE", path).must(204);
        client.get("director", path).must(404);
        client.get("director", "/api/forms/form-working-group/draft?initiative=" + initiative)
                .must(404);
    }

    @Test
    void toldWhatIsWrongWithAProposalAllAtOnce() {
        ApiClient.Answer empty =
                client.post("director", "/api/initiatives/" + initiative + "/projects", Map.of("data", Map.of()));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().path("errors").findValuesAsString("field"))
                .contains("name", "kind", "bottleneck", "results", "executionEstimate");
        assertThat(client.post(
                                "director",
                                "/api/initiatives/" + initiative + "/projects",
                                Map.of("data", Map.of(), "stage", "CLOSED"))
                        .status())
                .isEqualTo(422);
        client.get("director", "/api/forms/propose-project").must(400);
        client.get("director", "/api/projects?stage=NOWHERE").must(400);
        assertThat(client.get("director", "/api/projects?initiative=unknown")
                        .must(200)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    private String propose() {
        return propose("director", Map.of());
    }

    private String propose(String person, Map<String, JsonNode> told) {
        return player.propose(person, initiative, told);
    }

    private ApiClient.Answer spend(String id, Map<String, Object> told) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "spentOn",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "concept",
                "Estudio",
                "payee",
                "Universidad",
                "purpose",
                "STUDIES"));
        data.putAll(told);
        return client.post("professional", "/api/projects/" + id + "/spendings", Map.of("data", data));
    }

    private void workUntilTheCouncilHasIt(String id) {
        for (int step = 0; step < MOST_STEPS && !tasks("director", id).isEmpty(); step++) {
            complete("director", tasks("director", id).get(0), Map.of());
        }
        assertThat(tasks("chair", id)).hasSize(1);
    }

    private void vote(String id, String vote) {
        COUNCIL.forEach(person -> tasks(person, id).stream()
                .findFirst()
                .ifPresent(task -> complete(
                        person, task, Map.of("vote", of(vote), "grounds", of("Razones del consejo por escrito")))));
    }

    private String page(String person, String path) {
        return client.page(as.session(person), path);
    }

    private String history(String person) {
        StringBuilder all = new StringBuilder();
        String after = "";
        do {
            JsonNode page = client.get(person, "/api/initiatives/" + initiative + "/history?limit=200&after=" + after)
                    .must(200)
                    .body();
            all.append(page);
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return all.toString();
    }

    private int status(String person, String id) {
        return client.get(person, "/api/projects/" + id).status();
    }

    private BigDecimal money(String id, String which) {
        return project(id).path("budget").path(which).decimalValue();
    }

    private static JsonNode of(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }

    private void decide(String id, String decision) {
        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo("decide-gate");
        complete("director", task, Map.of("decision", of(decision)));
    }

    private void work(String id, String definition) {
        JsonNode task = tasks("director", id).get(0);
        assertThat(task.path("definition").asString()).isEqualTo(definition);
        complete("director", task, Map.of());
    }

    /** Everybody does what is asked until nothing is. */
    private void play(String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (EVERYBODY.stream().noneMatch(person -> {
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
        player.complete(person, initiative, task, told);
    }

    private List<JsonNode> tasks(String person, String project) {
        return player.tasks(person, initiative).stream()
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
