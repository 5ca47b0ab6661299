package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.hito.council.Bodies;
import org.hito.council.FirmPost;
import org.hito.council.GiveSeat;
import org.hito.council.Vote;
import org.hito.council.advisory.ConsultationEnd;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.creation.CreationScene.Stage;
import org.hito.identity.Tokens;
import org.hito.inbox.MyTasks;
import org.hito.initiative.Phase;
import org.hito.platform.BadInput;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Advisers on the action plan: asked in structuring, heard in person only, and never waited for longer than needed. */
@HitoTest
@Import(CreationScene.class)
class AdvisoryOpinionTest {

    private static final String ANSWER =
            "{\"data\":{\"opinion\":\"FAVOURABLE_WITH_REMARKS\",\"grounds\":\"Faltan plazos para los técnicos\"}}";
    private static final String GROUNDS = "{\"grounds\":\"El consejo se reúne mañana\"}";

    @Autowired
    CreationScene scene;

    @Autowired
    Consultations consultations;

    @Autowired
    FrozenDossiers frozen;

    @Autowired
    MyTasks tasks;

    @Autowired
    Tokens tokens;

    @Autowired
    As as;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Community community;

    @Autowired
    GiveSeat giveSeat;

    @Autowired
    Bodies bodies;

    @Autowired
    MockMvc mvc;

    @Test
    void advisersAreHeardInPersonAndTheSummaryNamesWhoGaveNone() {
        Stage stage = scene.registered();
        List<UUID> advisers = scene.advisers(stage, 3);
        OpinionRequest request = planned(stage);
        assertThat(request.advisers()).hasSize(3);
        assertThat(request.text()).contains("Acciones\n• ");
        assertThat(request.papers()).hasSize(2);
        String task = taskOf(stage, advisers.get(0));

        nobodyElseGetsIn(stage, advisers.get(1), task);
        nobodyElseGetsIn(stage, stage.director(), task);
        nobodyElseGetsIn(stage, scene.person("admin", "ADMINISTRATOR"), task);
        nobodyElseGetsIn(stage, scene.person("substitute", null), task);
        send(200, advisers.get(0), post("/api/tasks/" + task + "/complete"), ANSWER);
        send(409, advisers.get(0), post("/api/tasks/" + task + "/complete"), ANSWER);
        String mine = send(200, advisers.get(1), get("/api/opinions/" + request.id()), null);
        assertThat(mine).doesNotContain("Faltan plazos");
        assertThat(JsonPath.<Integer>read(mine, "$.asked")).isEqualTo(3);
        send(403, advisers.get(1), post("/api/opinions/" + request.id() + "/close"), GROUNDS);
        send(404, scene.chair(stage), get("/api/opinions/" + request.id()), null);
        String history = "/api/initiatives/" + stage.initiative() + "/history?limit=200";
        assertThat(send(200, stage.director(), get(history), null)).contains("Faltan plazos", "Acciones");
        assertThat(send(200, scene.chair(stage), get(history), null))
                .contains("council.opinion-given")
                .doesNotContain("Faltan plazos", "Acciones");
        send(404, scene.person("stranger", null), get("/api/opinions/" + request.id()), null);
        send(422, stage.director(), post("/api/opinions/" + request.id() + "/close"), "{}");

        String closed = send(200, stage.director(), post("/api/opinions/" + request.id() + "/close"), GROUNDS);
        assertThat(JsonPath.<String>read(closed, "$.endedBy")).isEqualTo("DIRECTOR");
        assertThat(JsonPath.<List<String>>read(closed, "$.missing"))
                .containsExactly("member1 (Empresa asesora 2)", "member2 (Empresa asesora 3)");
        send(409, stage.director(), post("/api/opinions/" + request.id() + "/close"), GROUNDS);
        assertThat(send(200, advisers.get(1), get("/api/opinions?initiative=" + stage.initiative()), null))
                .contains("Faltan plazos");
        scene.workUntilNothingWaits(stage);
        String dossier = frozen.find(stage.initiative(), Phase.STRUCTURING, 1)
                .map(FrozenDossier::content)
                .orElseThrow();
        assertThat(dossier).contains("FAVOURABLE_WITH_REMARKS", "Faltan plazos", "Empresa asesora 3");
        assertThat(page(scene.chair(stage), "/initiatives/" + stage.initiative() + "/dossier?phase=STRUCTURING"))
                .contains("Conceptos del Consejo Asesor", "No dieron concepto: member1 (Empresa asesora 2)");
        assertThat(scene.trail(stage))
                .contains(
                        "council.opinions-asked",
                        "council.opinion-given",
                        "council.consultation-closed-without",
                        "initiative.milestone-submitted");
    }

    @Test
    void theConsultationEndsWithTheLastAnswer() {
        Stage stage = scene.registered();
        List<UUID> advisers = scene.advisers(stage, 2);
        OpinionRequest request = planned(stage);

        for (UUID adviser : advisers) {
            assertThat(page(adviser, "/tasks/" + taskOf(stage, adviser))).contains("Lo que se consulta", "•");
            assertThat(page(adviser, "/opinions/" + request.id())).contains("Dar mi concepto");
            send(200, adviser, post("/api/tasks/" + taskOf(stage, adviser) + "/complete"), ANSWER);
        }

        assertThat(how(request)).isEqualTo(ConsultationEnd.ALL_ANSWERED);
        assertThat(scene.waiting(stage)).isNotEmpty();
    }

    @Test
    void theConsultationEndsWhenTheDateHasPassed() {
        Stage stage = scene.registered();
        scene.advisers(stage, 2);
        OpinionRequest request = planned(stage);

        Job timer = management.createJobQuery().activityId("BoundaryEvent_OpinionDeadline").timers().list().stream()
                .filter(it -> request.deadline().equals(it.getDuedate().toInstant()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        management.executeJob(timer.getId());

        assertThat(how(request)).isEqualTo(ConsultationEnd.DEADLINE);
        assertThat(scene.waiting(stage)).isNotEmpty();
    }

    @Test
    void anOpinionAfterTheDateIsRefusedThoughTheConsultationIsStillOpen() {
        Stage stage = scene.registered();
        List<UUID> advisers = scene.advisers(stage, 2);
        OpinionRequest request = planned(stage);
        String task = taskOf(stage, advisers.get(0));
        jdbc.sql("UPDATE council_opinion_request SET deadline = asked_at WHERE id = ?")
                .param(request.id())
                .update();

        send(409, advisers.get(0), post("/api/tasks/" + task + "/complete"), ANSWER);

        assertThat(consultations.get(request.id()).given()).isZero();
    }

    @Test
    void aRecusedMemberDoesNotReadWhatTheAdvisersSaid() {
        Stage stage = scene.registered();
        scene.advisers(stage, 1);
        OpinionRequest request = planned(stage);
        send(200, stage.director(), post("/api/opinions/" + request.id() + "/close"), GROUNDS);
        scene.workUntilNothingWaits(stage);
        UUID chair = scene.chair(stage);
        send(200, chair, get("/api/opinions/" + request.id()), null);
        jdbc.sql(
                        """
                        UPDATE council_round_seat SET recusal = 'DECLARED', recused_at = now() WHERE holder = ? AND round IN
                          (SELECT r.id FROM council_round r JOIN council_item i ON i.id = r.item WHERE i.initiative = ?
                            AND r.status = 'OPEN')
                        """)
                .params(chair, stage.initiative())
                .update();

        send(404, chair, get("/api/opinions/" + request.id()), null);
        assertThat(JsonPath.<List<Object>>read(
                        send(200, chair, get("/api/opinions?initiative=" + stage.initiative()), null), "$.items"))
                .isEmpty();
    }

    @Test
    void whoLeftTheSeatAndWhoeverATaskWasHandedToAreRefused() {
        Stage stage = scene.registered();
        List<UUID> advisers = scene.advisers(stage, 2);
        planned(stage);
        String task = taskOf(stage, advisers.get(0));
        UUID other = scene.person("other", null);
        jdbc.sql("UPDATE inbox_task SET assignee = ? WHERE id = ?")
                .params(other, task)
                .update();
        nobodyElseGetsIn(stage, other, task);
        jdbc.sql("UPDATE inbox_task SET assignee = NULL WHERE id = ?")
                .param(task)
                .update();
        jdbc.sql("UPDATE council_tenure SET until = date '2020-02-01' WHERE holder = ?")
                .param(advisers.get(0))
                .update();

        send(403, advisers.get(0), post("/api/tasks/" + task + "/complete"), ANSWER);

        assertThat(refusals(advisers.get(0))).isPositive();
    }

    @Test
    void withoutAnAdvisoryCouncilNobodyIsWaitedFor() {
        Stage stage = scene.registered();
        structuring(stage);
        scene.workUntil(stage, "plan-actions");

        scene.work(stage);

        assertThat(scene.waiting(stage)).isNotEmpty();
        assertThat(scene.trail(stage)).doesNotContain("council.opinions-asked");
    }

    @Test
    void anAdviserHasAPostInTheFirm() {
        Community.Council council = community.advisers(scene.registered().initiative(), 1);
        UUID next = community.person("next", null);
        UUID seat = council.seats().get(0);

        assertThatThrownBy(() ->
                        community.run(council.admin(), () -> giveSeat.execute(seat, next, LocalDate.of(2021, 1, 1))))
                .isInstanceOf(BadInput.class);
        community.run(
                council.admin(), () -> giveSeat.execute(seat, next, LocalDate.of(2021, 1, 1), FirmPost.PRESIDENT));
        assertThat(bodies.seats(council.body()).get(0).post()).isEqualTo(FirmPost.PRESIDENT);
    }

    /** The plan is worked out and lies before the advisers; the director has nothing to do. */
    private OpinionRequest planned(Stage stage) {
        structuring(stage);
        scene.workUntil(stage, "plan-actions");
        scene.work(stage);
        assertThat(scene.waiting(stage)).isEmpty();
        return scene.as(
                stage.director(), () -> consultations.in(stage.initiative()).get(0));
    }

    private void structuring(Stage stage) {
        for (int milestone = 1; milestone <= 2; milestone++) {
            scene.workUntilNothingWaits(stage);
            scene.council(stage, Vote.APPROVE);
        }
    }

    private void nobodyElseGetsIn(Stage stage, UUID person, String task) {
        long before = refusals(person);
        assertThat(send(200, person, get("/api/tasks?initiative=" + stage.initiative()), null))
                .doesNotContain(task);
        String path = "/api/tasks/" + task;
        send(404, person, get(path), null);
        send(404, person, get(path + "/form"), null);
        send(404, person, post(path + "/claim"), null);
        send(404, person, put(path + "/draft"), ANSWER);
        send(404, person, post(path + "/complete"), ANSWER);
        assertThat(refusals(person) - before).isEqualTo(5);
    }

    private long refusals(UUID person) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE event = 'access.refused' AND actor = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private ConsultationEnd how(OpinionRequest request) {
        return consultations.get(request.id()).end().how();
    }

    private String taskOf(Stage stage, UUID person) {
        return scene.as(person, () -> tasks.page(stage.initiative(), MyTasks.Scope.BOTH, null, 5).items().stream()
                .filter(it -> it.definition().equals("give-opinion"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private String page(UUID person, String path) {
        return perform(200, get(path).accept("text/html").with(as.visitor(person)));
    }

    private String send(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        request.header("Authorization", "Bearer " + tokens.make(person).token());
        return Answer.of(mvc, status, request, body);
    }

    private String perform(int status, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, status, request);
    }
}
