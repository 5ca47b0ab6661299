package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.journey.Player.COUNCIL;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A condition of the council on a project lapses: money and gates stop by it, and move again by it. */
class LapsedConditionTest extends ProjectJourney {

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void metLateAndVerifiedItFreesTheMoneyThatItStopped() {
        String id = approvedWithACondition();
        spendOfProject(id, 1, "Universidad").must(201);
        lapse();
        assertThat(project(id).path("frozenBy").asString()).isEqualTo("STOPPED");
        assertThat(project(id).path("stops").findValuesAsString("condition"))
                .containsExactly(condition().path("id").asString());
        assertThat(spendOfProject(id, 1, "Universidad").body().path("type").asString())
                .isEqualTo("urn:hito:problem:funds-frozen");
        assertThat(page("director", "/projects/" + id))
                .contains(condition().path("text").asString(), "aunque sea tarde");

        meet("director", "meet-condition", Map.of());
        assertThat(condition().path("status").asString()).isEqualTo("SHOWN");
        assertThat(project(id).path("frozen").asBoolean()).isTrue();
        meet("chair", "verify-condition", Map.of("decision", of("NOT_ENOUGH"), "grounds", of("Falta una firma")));
        assertThat(condition().path("status").asString()).isEqualTo("LAPSED");
        meet("director", "meet-condition", Map.of());
        verified();

        assertThat(condition().path("lapsed").isNull()).isFalse();
        assertThat(project(id).path("frozen").asBoolean()).isFalse();
        spendOfProject(id, 1, "Universidad").must(201);
        assertThat(events(id)).contains("project.money-stopped", "project.stop-over");
        assertThat(client.get("director", "/api/initiatives/" + initiative + "/history?limit=200")
                        .must(200)
                        .body()
                        .findValuesAsString("event"))
                .contains("council.condition-lapsed", "council.condition-met-late");
    }

    @Test
    void waivedByTheVoteOfItsBodyItFreesTheMoneyThatItStopped() {
        String id = approvedWithACondition();
        lapse();
        assertThat(client.get("director", "/api/conditions?pending=true&initiative=" + initiative)
                        .must(200)
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(condition().path("may").toString()).isEqualTo("[\"ask\"]");
        String path = "/api/conditions/" + condition().path("id").asString();
        assertThat(client.post("chair", path + "/waive", Map.of("grounds", "Ya no hace falta"))
                        .status())
                .isEqualTo(403);
        assertThat(client.post("chair", path + "/extend", Map.of("grounds", "La notaría tarda", "until", "2090-01-01"))
                        .status())
                .isEqualTo(409);

        client.post("director", path + "/ask", Map.of("grounds", "La ley ya no lo pide"))
                .must(200);
        COUNCIL.forEach(person -> player.tasks(person, initiative).stream()
                .filter(it -> it.path("definition").asString().startsWith("vote"))
                .findFirst()
                .ifPresent(it -> player.complete(person, initiative, it, Map.of())));

        assertThat(condition().path("status").asString()).isEqualTo("WAIVED");
        assertThat(project(id).path("frozen").asBoolean()).isFalse();
        assertThat(definitions("director")).doesNotContain("meet-condition");
        assertThat(events(id)).contains("project.stop-over");
    }

    @Test
    void noGateReleasesMoreWhileItStopsTheMoney() {
        String id = approvedWithACondition();
        next(id, "report-progress");
        JsonNode gate = tasks("director", id).get(0);
        assertThat(gate.path("definition").asString()).isEqualTo("decide-gate");
        String released = released(id);

        lapse();

        assertThat(client.post(
                                "director",
                                "/api/tasks/" + gate.path("id").asString() + "/complete",
                                Map.of("data", Map.of("decision", "GO", "grounds", "Todo está terminado")))
                        .status())
                .isIn(404, 409);
        JsonNode unmet = tasks("director", id).get(0);
        assertThat(unmet.path("definition").asString()).isEqualTo("decide-unmet");
        assertThat(client.get("director", "/api/tasks/" + unmet.path("id").asString() + "/form")
                        .must(200)
                        .body()
                        .path("data")
                        .path("findings")
                        .asString())
                .contains(condition().path("text").asString());
        next(id, "decide-unmet", Map.of("decision", of("HOLD")));
        next(id, "resume-project");
        assertThat(tasks("director", id).get(0).path("definition").asString()).isEqualTo("decide-unmet");
        assertThat(project(id).path("unmet").toString()).contains("condición vencida");
        assertThat(released(id)).isEqualTo(released);

        meet("director", "meet-condition", Map.of());
        verified();

        next(id, "decide-gate");
        assertThat(project(id).path("gate").asString()).isEqualTo("G4");
    }

    @Test
    void nobodyIsAskedToMeetItOnceTheProjectHasEnded() {
        String id = approvedWithACondition();
        lapse();
        next(id, "report-progress");

        next(id, "decide-unmet", Map.of("decision", of("KILL")));

        assertThat(condition().path("status").asString()).isEqualTo("DROPPED");
        assertThat(definitions("director")).doesNotContain("meet-condition");
        assertThat(events(id)).doesNotContain("project.stop-over");
    }

    @Test
    void nobodyIsAskedToMeetItOnceTheCouncilHasApprovedAgain() {
        String id = approvedWithACondition();
        lapse();
        next(id, "report-progress");
        next(id, "decide-unmet", Map.of("decision", of("RECYCLE")));
        next(id, "formulate-project");

        vote(id, "APPROVE");

        assertThat(project(id).path("frozen").asBoolean()).isFalse();
        assertThat(condition().path("status").asString()).isEqualTo("DROPPED");
        assertThat(events(id)).contains("project.money-freed");
    }

    private String approvedWithACondition() {
        String id = propose(MACRO);
        next(id, "decide-gate");
        next(id, "screen-project");
        next(id, "decide-gate");
        next(id, "formulate-project");
        vote(id, "APPROVE_WITH_CONDITIONS");
        assertThat(project(id).path("gate").asString()).isEqualTo("G3");
        return id;
    }

    private JsonNode condition() {
        JsonNode conditions = client.get("director", "/api/conditions?initiative=" + initiative)
                .must(200)
                .body()
                .path("items");
        assertThat(conditions).hasSize(1);
        return conditions.get(0);
    }

    /** Its day is over. */
    private void lapse() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(condition().path("id").asString())
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_DueDatePassed")
                .singleResult()
                .getId());
        assertThat(condition().path("status").asString()).isEqualTo("LAPSED");
    }

    private void meet(String person, String definition, Map<String, JsonNode> told) {
        JsonNode task = player.tasks(person, initiative).stream()
                .filter(it -> it.path("definition").asString().equals(definition))
                .findFirst()
                .orElseThrow();
        player.complete(person, initiative, task, told);
    }

    private void verified() {
        meet("chair", "verify-condition", Map.of("decision", of("MET")));
        assertThat(condition().path("status").asString()).isEqualTo("MET");
    }

    private List<String> definitions(String person) {
        return player.tasks(person, initiative).stream()
                .map(it -> it.path("definition").asString())
                .toList();
    }

    private String released(String project) {
        return project(project).path("budget").path("released").asString();
    }
}
