package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.hito.council.CouncilScene.Before;
import org.hito.council.condition.AskBody;
import org.hito.council.condition.ChangeCondition;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.ConditionStatus;
import org.hito.council.condition.FollowedCondition;
import org.hito.council.condition.VerifyCondition;
import org.hito.identity.Tokens;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.MyTasks;
import org.hito.inbox.Notices;
import org.hito.initiative.InitiativeHeld;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.platform.MovableClock;
import org.hito.platform.NotAllowed;
import org.hito.testing.HitoTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A condition from the resolution that set it to its end, by the real use cases and processes. */
@HitoTest
@Import({CouncilScene.class, ConditionLifeTest.Heard.class})
class ConditionLifeTest {

    private static final LocalDate DUE = LocalDate.of(2031, 5, 1);

    @TestComponent
    static class Heard {
        final List<ConditionLapsed> lapsed = new java.util.concurrent.CopyOnWriteArrayList<>();
        final List<ConditionDue> due = new java.util.concurrent.CopyOnWriteArrayList<>();

        @EventListener
        void on(ConditionLapsed event) {
            lapsed.add(event);
        }

        @EventListener
        void on(ConditionDue event) {
            due.add(event);
        }
    }

    @Autowired
    CouncilScene scene;

    @Autowired
    Recuse recuse;

    @Autowired
    VerifyCondition verify;

    @Autowired
    Heard heard;

    @Autowired
    ConditionList conditions;

    @Autowired
    ChangeCondition change;

    @Autowired
    AskBody ask;

    @Autowired
    MovableClock clock;

    @Autowired
    MyTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    Notices notices;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tokens tokens;

    @Test
    void its_owner_shows_how_it_was_met_and_another_person_verifies_it() {
        Before council = approved();
        FollowedCondition set = only(council);
        assertThat(set.status()).isEqualTo(ConditionStatus.OPEN);
        assertThat(set.owner()).isEqualTo(council.director());
        assertThat(set.due()).isEqualTo(DUE);
        assertThat(open(council.chair(), "verify-condition")).isEmpty();

        meet(council);

        assertThat(only(council).status()).isEqualTo(ConditionStatus.SHOWN);
        assertThat(open(council.director(), "meet-condition")).isEmpty();
        assertThat(open(council.members().get(1), "verify-condition")).isEmpty();
        verify(council, "NOT_ENOUGH", "Falta la firma de una de las partes");
        assertThat(only(council).status()).isEqualTo(ConditionStatus.OPEN);
        assertThat(only(council).grounds()).isEqualTo("Falta la firma de una de las partes");
        meet(council);
        verify(council, "MET", null);

        FollowedCondition met = only(council);
        assertThat(met.status()).isEqualTo(ConditionStatus.MET);
        assertThat(met.settled().by()).isEqualTo(council.chair());
        assertThat(running(met)).isZero();
        assertThat(scene.trail(council))
                .contains(
                        "council.condition-set",
                        "council.condition-shown",
                        "council.condition-sent-back",
                        "council.condition-met");
    }

    @Test
    void whoever_showed_the_evidence_does_not_verify_it() {
        Before council = approved();
        meet(council);
        sql(
                "UPDATE council_condition SET shown_by = ? WHERE id = ?",
                council.chair(),
                only(council).id());

        assertThatThrownBy(() -> verify(council, "MET", null)).isInstanceOf(NotAllowed.class);
        assertThat(only(council).status()).isEqualTo(ConditionStatus.SHOWN);
    }

    @Test
    void time_reminds_the_owner_and_then_lets_it_lapse() {
        Before council = approved();
        FollowedCondition set = only(council);
        assertThat(timer(set, "BoundaryEvent_DueDatePassed")).isEqualTo(Instant.parse("2031-05-02T05:00:00Z"));
        assertThat(timer(set, "BoundaryEvent_DueDateNear")).isEqualTo(Instant.parse("2031-04-24T05:00:00Z"));

        fire(set, "BoundaryEvent_DueDateNear");
        fire(set, "BoundaryEvent_DueDatePassed");

        assertThat(only(council).status()).isEqualTo(ConditionStatus.LAPSED);
        assertThat(heard.due).extracting(ConditionDue::condition).contains(set.id());
        assertThat(heard.lapsed)
                .filteredOn(it -> it.condition().equals(set.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.initiative()).isEqualTo(council.initiative()));
        assertThat(running(set)).isZero();
        scene.run(council.director(), () -> assertThat(notices.mine(10))
                .extracting(Notices.Notice::event)
                .contains("council.condition-due", "council.condition-lapsed"));
        assertThat(scene.trail(council)).contains("council.condition-reminded", "council.condition-lapsed");
    }

    @Test
    void the_chair_alone_extends_and_waives_with_grounds_where_the_rule_says_so() {
        Before council = approved(Rules.conditionsBy(WaivedBy.CHAIR));
        String path = "/api/conditions/" + only(council).id();
        String extended = "{\"until\":\"2031-06-02\",\"grounds\":\"La notaría tarda\"}";
        for (UUID other : List.of(council.director(), council.members().get(1), council.admin())) {
            assertThat(status(other, post(path + "/extend"), extended)).isIn(403, 404);
            assertThat(status(other, post(path + "/waive"), "{\"grounds\":\"Porque sí, en serio\"}"))
                    .isIn(403, 404);
        }
        UUID stranger = scene.person("stranger", null);
        assertThat(status(stranger, get(path), null)).isEqualTo(404);
        assertThat(status(scene.person("auditor", "AUDITOR"), get(path), null)).isEqualTo(200);
        assertThat(status(council.chair(), post(path + "/extend"), "{\"until\":\"2031-06-02\"}"))
                .isEqualTo(422);
        assertThat(status(council.chair(), post(path + "/extend"), "{\"until\":\"2031-04-30\",\"grounds\":\"Antes\"}"))
                .isEqualTo(422);
        assertThat(status(council.chair(), post(path + "/waive"), "{}")).isEqualTo(422);

        String seen = body(council.chair(), post(path + "/extend"), extended);
        assertThat(JsonPath.<String>read(seen, "$.due")).isEqualTo("2031-06-02");
        assertThat(JsonPath.<List<String>>read(seen, "$.may")).containsExactly("extend", "waive");
        assertThat(timer(only(council), "BoundaryEvent_DueDatePassed"))
                .isEqualTo(Instant.parse("2031-06-03T05:00:00Z"));

        String waived = body(council.chair(), post(path + "/waive"), "{\"grounds\":\"Ya no hace falta\"}");
        assertThat(JsonPath.<String>read(waived, "$.status")).isEqualTo("WAIVED");
        assertThat(open(council.director(), "meet-condition")).isEmpty();
        assertThat(running(only(council))).isZero();
        assertThat(status(council.chair(), post(path + "/waive"), "{\"grounds\":\"Otra vez\"}"))
                .isEqualTo(409);
        assertThat(scene.trail(council)).contains("council.condition-extended", "council.condition-waived");
    }

    @Test
    void by_default_the_body_waives_by_a_vote_and_the_chair_gives_time_once() {
        Before council = approved();
        String path = "/api/conditions/" + only(council).id();
        String waiver = "{\"grounds\":\"La ley ya no lo pide\"}";
        assertThat(body(council.chair(), get(path), null)).contains("\"may\":[\"extend\",\"ask\"]");
        assertThat(status(council.chair(), post(path + "/waive"), waiver)).isEqualTo(403);
        String later = "{\"until\":\"%s\",\"grounds\":\"La notaría tarda\"}";
        assertThat(status(council.chair(), post(path + "/extend"), later.formatted("2031-06-02")))
                .isEqualTo(200);
        assertThat(status(council.chair(), post(path + "/extend"), later.formatted("2031-07-02")))
                .isEqualTo(403);
        UUID member = council.members().get(1);
        assertThat(status(member, post(path + "/ask"), waiver)).isEqualTo(403);
        assertThat(status(council.director(), post(path + "/ask"), "{}")).isEqualTo(422);

        asked(council, later.formatted("2031-07-02"), Vote.APPROVE);
        assertThat(only(council).due()).isEqualTo(LocalDate.of(2031, 7, 2));
        assertThat(timer(only(council), "BoundaryEvent_DueDatePassed"))
                .isEqualTo(Instant.parse("2031-07-03T05:00:00Z"));
        asked(council, waiver, Vote.REJECT);
        assertThat(only(council).status()).isEqualTo(ConditionStatus.OPEN);
        asked(council, waiver, Vote.APPROVE);

        assertThat(only(council).status()).isEqualTo(ConditionStatus.WAIVED);
        assertThat(running(only(council))).isZero();
        assertThat(open(council.director(), "meet-condition")).isEmpty();
        assertThat(scene.trail(council)).contains("council.condition-waiver-asked", "council.condition-waived-by-body");
    }

    @Test
    void whoever_was_recused_from_the_item_does_not_vote_on_its_conditions() {
        Before council = scene.council(4);
        UUID recused = council.members().get(3);
        scene.run(recused, () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        for (int member : List.of(0, 1)) {
            scene.vote(council, member, Vote.APPROVE_WITH_CONDITIONS);
        }
        UUID item = scene.as(council.director(), () -> ask.execute(only(council).id(), null, "La ley ya no lo pide"));

        assertThat(scene.last(item).seatOf(recused).orElseThrow().recused()).isTrue();
        assertThat(scene.last(item).item().text()).contains("La ley ya no lo pide");
    }

    /** The director asks, and two of three vote. */
    private void asked(Before council, String sent, Vote vote) {
        String path = "/api/conditions/" + only(council).id();
        String voted = JsonPath.read(body(council.director(), post(path + "/ask"), sent), "$.motion");
        assertThat(status(council.director(), post(path + "/ask"), sent)).isEqualTo(409);
        for (int member : List.of(0, 1)) {
            scene.run(council.members().get(member), () -> scene.cast(UUID.fromString(voted), vote));
        }
    }

    @Test
    void a_recused_chair_neither_changes_nor_verifies_a_condition() {
        Before council = scene.council(4);
        scene.run(council.chair(), () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        for (int member : List.of(1, 2)) {
            scene.vote(council, member, Vote.APPROVE_WITH_CONDITIONS);
        }
        String path = "/api/conditions/" + only(council).id();
        assertThat(JsonPath.<List<String>>read(body(council.chair(), get(path), null), "$.may"))
                .isEmpty();
        assertThat(status(council.chair(), post(path + "/waive"), "{\"grounds\":\"Ya no hace falta\"}"))
                .isEqualTo(403);
        assertThat(status(
                        council.chair(),
                        post(path + "/extend"),
                        "{\"until\":\"2031-06-02\",\"grounds\":\"La notaría tarda\"}"))
                .isEqualTo(403);
        meet(council);
        assertThat(open(council.chair(), "verify-condition")).isEmpty();
        UUID condition = only(council).id();
        assertThatThrownBy(() -> scene.run(council.chair(), () -> verify.toVerify(condition)))
                .isInstanceOf(NotAllowed.class);
        assertThat(only(council).status()).isEqualTo(ConditionStatus.SHOWN);
    }

    @Test
    void a_chair_does_not_waive_what_is_the_chairs_own_to_meet() {
        Before council = approved();
        sql(
                "UPDATE council_condition SET owner = ? WHERE id = ?",
                council.chair(),
                only(council).id());
        String path = "/api/conditions/" + only(council).id();
        assertThat(status(council.chair(), post(path + "/waive"), "{\"grounds\":\"Ya no hace falta\"}"))
                .isEqualTo(403);
        assertThat(JsonPath.<List<String>>read(body(council.chair(), get(path), null), "$.may"))
                .containsExactly("ask");
    }

    @Test
    void lists_are_of_an_initiative_or_a_body_and_only_of_what_the_reader_sees() {
        Before council = approved();
        approved();
        String ofInitiative = "/api/conditions?initiative=" + council.initiative();
        for (UUID reader : List.of(council.director(), council.members().get(1))) {
            assertThat(JsonPath.<List<String>>read(body(reader, get(ofInitiative), null), "$.items[*].text"))
                    .containsExactly("Firmar el convenio");
        }
        assertThat(JsonPath.<List<String>>read(
                        body(council.chair(), get("/api/conditions?body=" + council.body() + "&pending=true"), null),
                        "$.items[*].id"))
                .containsExactly(only(council).id().toString());
        assertThat(JsonPath.<List<String>>read(body(council.chair(), get("/api/conditions"), null), "$.items[*].id"))
                .containsExactly(only(council).id().toString());
        assertThat(JsonPath.<List<String>>read(
                        body(scene.person("stranger", null), get(ofInitiative), null), "$.items"))
                .isEmpty();
        assertThat(JsonPath.<List<String>>read(
                        body(council.chair(), get("/api/conditions?initiative=nothing"), null), "$.items"))
                .isEmpty();
        assertThat(status(council.chair(), get("/api/conditions?after=x"), null))
                .isEqualTo(400);
    }

    @Test
    void is_reminded_of_again_after_its_date_is_extended() {
        Before council = approved();
        FollowedCondition set = only(council);
        clock.moveTo(Instant.parse("2031-04-24T05:00:01Z"));
        fire(set, "BoundaryEvent_DueDateNear");

        scene.run(council.chair(), () -> change.extend(set.id(), LocalDate.of(2031, 6, 4), "Falta la notaría"));

        assertThat(timer(set, "BoundaryEvent_DueDateNear")).isEqualTo(Instant.parse("2031-05-28T05:00:00Z"));
        clock.moveTo(Instant.parse("2031-05-28T05:00:01Z"));
        fire(set, "BoundaryEvent_DueDateNear");
        assertThat(heard.due)
                .filteredOn(it -> it.condition().equals(set.id()))
                .extracting(ConditionDue::due)
                .containsExactly(DUE, LocalDate.of(2031, 6, 4));
        assertThat(timer(set, "BoundaryEvent_DueDateNear"))
                .as("no third time by itself")
                .isAfter(Instant.parse("2120-01-01T00:00:00Z"));
    }

    @Test
    void rests_on_hold_gets_its_time_back_and_goes_with_its_initiative() {
        Before council = approved();
        FollowedCondition set = only(council);

        scene.tell(new InitiativeHeld(council.initiative()));
        assertThat(timer(set, "BoundaryEvent_DueDatePassed")
                        .atZone(ZoneOffset.UTC)
                        .getYear())
                .isEqualTo(2999);

        scene.tell(new InitiativeResumed(council.initiative(), Duration.ofHours(30)));
        assertThat(only(council).due()).isEqualTo(DUE.plusDays(2));
        assertThat(timer(set, "BoundaryEvent_DueDatePassed")).isEqualTo(Instant.parse("2031-05-04T05:00:00Z"));

        scene.tell(new InitiativeWithdrawn(council.initiative()));
        assertThat(only(council).status()).isEqualTo(ConditionStatus.DROPPED);
        assertThat(running(set)).isZero();
        assertThat(scene.trail(council)).contains("council.condition-moved", "council.condition-dropped");
    }

    private Before approved() {
        return approved(CouncilRule.SIMPLE);
    }

    private Before approved(CouncilRule rule) {
        Before council = scene.council(3, rule, List.of());
        scene.vote(council, 0, Vote.APPROVE_WITH_CONDITIONS);
        scene.vote(council, 1, Vote.APPROVE_WITH_CONDITIONS);
        assertThat(scene.rounds(council).get(0).end().outcome()).isEqualTo(Outcome.APPROVED_WITH_CONDITIONS);
        return council;
    }

    private FollowedCondition only(Before council) {
        return scene.as(council.chair(), () -> conditions
                .page(new ConditionList.Filter(council.initiative(), null, false), null, 10)
                .items()
                .get(0));
    }

    private List<MyTasks.TaskView> open(UUID person, String definition) {
        return scene.as(person, () -> tasks.page(null, MyTasks.Scope.BOTH, null, 50).items().stream()
                .filter(it -> it.definition().equals(definition))
                .toList());
    }

    private void meet(Before council) {
        String task = open(council.director(), "meet-condition").get(0).id();
        ObjectNode data = json.createObjectNode().put("shown", "El convenio se firmó ayer");
        scene.run(council.director(), () -> complete.execute(task, data, null));
    }

    private void verify(Before council, String decision, @Nullable String grounds) {
        String task = open(council.chair(), "verify-condition").get(0).id();
        ObjectNode data = json.createObjectNode().put("decision", decision);
        if (grounds != null) {
            data.put("grounds", grounds);
        }
        scene.run(council.chair(), () -> complete.execute(task, data, null));
    }

    private long running(FollowedCondition condition) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(condition.id().toString())
                .count();
    }

    private String job(FollowedCondition condition, String element) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(condition.id().toString())
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(it -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(it.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(element))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private Instant timer(FollowedCondition condition, String element) {
        return management
                .createJobQuery()
                .jobId(job(condition, element))
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private void fire(FollowedCondition condition, String element) {
        management.executeJob(job(condition, element));
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private void sql(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    private int status(UUID person, MockHttpServletRequestBuilder request, @Nullable String body) {
        return answer(person, request, body).getStatus();
    }

    private String body(UUID person, MockHttpServletRequestBuilder request, @Nullable String body) {
        MockHttpServletResponse answer = answer(person, request, body);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(UUID person, MockHttpServletRequestBuilder request, @Nullable String body) {
        try {
            String token = tokens.make(person).token();
            request.header("Authorization", "Bearer " + token);
            if (body != null) {
                request.contentType("application/json").content(body);
            }
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
