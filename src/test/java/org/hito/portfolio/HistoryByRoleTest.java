package org.hito.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Seat;
import org.hito.council.Vote;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees what of the history of an initiative, of its diagram and of its page. */
@HitoTest
@Import(CreationScene.class)
class HistoryByRoleTest {

    private static final String TYPED = "Hipótesis que nadie más conoce";

    @Autowired
    CreationScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void drafts_are_the_teams_and_the_councils_once_submitted() {
        Stage stage = scene.registered();
        hypothesis(stage);
        UUID auditor = scene.person("auditor", "AUDITOR");
        assertThat(history(stage, stage.director())).contains(TYPED);
        assertThat(history(stage, auditor)).contains(TYPED);
        assertThat(history(stage, scene.chair(stage))).doesNotContain(TYPED).contains("task.submitted");
        assertThat(hashes(stage, scene.chair(stage)))
                .as("the chain can be followed all the same")
                .isEqualTo(hashes(stage, auditor));

        scene.workUntil(stage, "record-commitments");
        assertThat(history(stage, stage.director())).contains("document.uploaded", ".pdf");
        assertThat(history(stage, scene.chair(stage)))
                .as("not even by its name is a file told before it is submitted")
                .contains("document.uploaded")
                .doesNotContain(".pdf");

        scene.workUntilNothingWaits(stage);
        assertThat(history(stage, scene.chair(stage))).contains(TYPED, ".pdf");
    }

    @Test
    void a_recused_member_reads_that_it_happened_and_not_what_was_entered() {
        Stage stage = scene.registered();
        hypothesis(stage);
        scene.workUntilNothingWaits(stage);
        List<UUID> members = members(stage);
        UUID recused = members.get(2);
        assertThat(history(stage, recused)).contains(TYPED);
        api(
                200,
                recused,
                post("/api/rounds/" + scene.openRound(stage).id() + "/recusals"),
                "{\"grounds\":\"Es mi empresa\"}");
        assertThat(history(stage, recused)).doesNotContain(TYPED).contains("council.recusal-declared");
        assertThat(history(stage, members.get(1))).contains(TYPED);
        assertThat(page(200, recused, "/initiatives/" + stage.initiative() + "/history.csv"))
                .doesNotContain(TYPED);
    }

    @Test
    void a_recused_member_is_not_led_to_the_dossier() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        UUID member = members(stage).get(2);
        String overview = "/initiatives/" + stage.initiative();
        String dossier = overview + "/dossier";
        assertThat(page(200, member, overview)).contains("\"" + dossier + "\"");
        api(
                200,
                member,
                post("/api/rounds/" + scene.openRound(stage).id() + "/recusals"),
                "{\"grounds\":\"Es mi empresa\"}");
        assertThat(page(200, member, overview)).doesNotContain("\"" + dossier + "\"");
        page(403, member, dossier);
        assertThat(page(200, members(stage).get(1), overview)).contains("\"" + dossier + "\"");
    }

    @Test
    void a_task_for_every_member_is_one_line_on_the_page_and_leads_to_every_entry() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        int members = members(stage).size();
        String page = page(200, stage.director(), "/initiatives/" + stage.initiative() + "/history");

        assertThat(page.split("para " + members + " miembros", -1)).hasSize(2);
        assertThat(page.split("n\\.º \\d+", -1)).hasSize(members);
        assertThat(summaries(stage, stage.director()).stream()
                        .filter(it -> it.contains("Votar"))
                        .distinct())
                .as("the interface tells each on its own")
                .hasSize(1);
        assertThat(summaries(stage, stage.director()).stream().filter(it -> it.contains("Votar")))
                .hasSize(members);
    }

    @Test
    void an_auditor_reads_what_happened_to_a_body_and_nobody_else_does() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        UUID auditor = scene.person("auditor", "AUDITOR");
        String path = "/audit/bodies/"
                + jdbc.sql("SELECT body::text FROM initiative WHERE id = ?")
                        .param(stage.initiative())
                        .query(String.class)
                        .single();

        assertThat(page(200, auditor, path)).contains("asiento de", "action=\"" + path + "\"");
        assertThat(page(200, auditor, "/audit/system")).contains("action=\"/audit/system\"");
        assertThat(page(200, auditor, "/audit?limit=200")).contains("/audit/bodies/");
        page(403, scene.chair(stage), path);
        page(404, auditor, "/audit/bodies/nothing");
    }

    @Test
    void ballots_are_their_owners_until_the_round_is_over() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        List<UUID> members = members(stage);
        String round = "/api/rounds/" + scene.openRound(stage).id();
        api(
                200,
                members.get(1),
                put(round + "/ballot"),
                "{\"data\":{\"vote\":\"RETURN\",\"grounds\":\"Motivo reservado\"}}");
        for (UUID blind : List.of(members.get(0), stage.director())) {
            assertThat(history(stage, blind)).contains("council.ballot-cast").doesNotContain("Motivo reservado");
            assertThat(summaries(stage, blind))
                    .anyMatch(it -> it.startsWith("Se votó por el asiento"))
                    .noneMatch(it -> it.contains("Devolver") || it.contains("RETURN"));
        }
        for (UUID seeing : List.of(members.get(1), scene.person("auditor", "AUDITOR"))) {
            assertThat(history(stage, seeing)).contains("Motivo reservado");
        }
        scene.council(stage, Vote.RETURN);
        assertThat(history(stage, members.get(0))).contains("Motivo reservado");
    }

    @Test
    void advisers_and_strangers_have_no_history() {
        Stage stage = scene.registered();
        UUID adviser = scene.adviser(stage);
        String path = "/initiatives/" + stage.initiative();
        page(200, adviser, path);
        for (String part : List.of("/history", "/history/1", "/history.csv", "/history.json")) {
            page(403, adviser, path + part);
            page(404, scene.person("stranger", null), path + part);
            page(404, scene.person("admin", "ADMINISTRATOR"), path + part);
        }
        api(403, adviser, get("/api" + path + "/history"), null);
        assertThat(page(200, adviser, path))
                .doesNotContain(path + "/history", path + "/council")
                .contains(path + "/dossier");
    }

    @Test
    void entries_tell_people_from_the_process_and_who_caused_it() {
        Stage stage = scene.registered();
        String history = history(stage, stage.director());
        String username = JsonPath.<List<String>>read(history, "$.items[?(@.seq==1)].actor.username")
                .get(0);
        assertThat(username).startsWith("director-");
        Map<String, Object> entered = JsonPath.<List<Map<String, Object>>>read(
                        history, "$.items[?(@.event=='initiative.phase-entered')]")
                .get(0);
        assertThat(JsonPath.<String>read(entered, "$.actor.kind")).isEqualTo("PROCESS");
        assertThat(JsonPath.<Object>read(entered, "$.actor.username")).isNull();
        assertThat(JsonPath.<String>read(entered, "$.data.causedBy"))
                .isEqualTo(stage.director().toString());
        int seq = JsonPath.read(entered, "$.seq");
        assertThat(page(200, stage.director(), "/initiatives/" + stage.initiative() + "/history/" + seq))
                .contains("El sistema", "causedBy", ">director<");
    }

    @Test
    void an_export_is_a_table_of_everything_its_reader_sees_and_is_on_record() {
        Stage stage = scene.registered();
        scene.work(
                stage,
                data -> data.put("hypothesis", "=HYPERLINK(\"http://x\";\"y\"), con \"comillas\"\ny otra línea"));
        String path = "/initiatives/" + stage.initiative();
        MockHttpServletResponse answer = ask(stage.director(), path + "/history.csv");
        String csv = text(answer);
        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"IC-")
                .endsWith(".csv\"");
        assertThat(csv).startsWith("\ufeff\"seq\",\"at\",\"who\",\"event\"");
        List<Integer> seqs = JsonPath.read(history(stage, stage.director()), "$.items[*].seq");
        assertThat(csv.lines().filter(it -> it.matches("\"\\d+\",.*"))).hasSameSizeAs(seqs);
        assertThat(csv).contains("con \\\"\"comillas").doesNotContain(",\"=");
        assertThat(page(200, scene.chair(stage), path + "/history.csv")).doesNotContain("HYPERLINK");
        List<Object> entries = JsonPath.read(page(200, stage.director(), path + "/history.json"), "$[*].hash");
        assertThat(entries).hasSameSizeAs(seqs);
        assertThat(system("audit.exported")).filteredOn(it -> it.contains(path)).hasSize(3);
    }

    @Test
    void an_auditor_verifies_and_what_an_auditor_reads_is_on_record() {
        Stage stage = scene.registered();
        UUID auditor = scene.person("auditor", "AUDITOR");
        String path = "/initiatives/" + stage.initiative();
        String verdict = api(200, auditor, get("/api" + path + "/history/verification"), null);
        assertThat(JsonPath.<Boolean>read(verdict, "$.whole")).isTrue();
        page(200, auditor, path + "/history/verification");
        page(200, auditor, path + "/history?kind=task");
        assertThat(system("audit.read")).anyMatch(it -> it.contains(path + "/history?kind=task"));
        for (UUID other : List.of(stage.director(), scene.chair(stage))) {
            api(403, other, get("/api" + path + "/history/verification"), null);
            page(403, other, path + "/history/verification");
            page(200, other, path + "/history?phase=MOBILISATION");
        }
        assertThat(system("audit.read")).noneMatch(it -> it.contains(path + "/history?phase=MOBILISATION"));
    }

    @Test
    void a_diagram_shows_where_the_token_is_and_opens_the_phase_that_runs() {
        Stage stage = scene.registered();
        hypothesis(stage);
        String diagram = "/initiatives/" + stage.initiative() + "/diagram";
        String tree = api(200, stage.director(), get("/api/initiatives/" + stage.initiative() + "/processes"), null);
        String phase = JsonPath.read(tree, "$.children[0].id");
        assertThat(page(200, stage.director(), diagram)).contains(diagram + "/" + phase);
        String inside = page(200, stage.director(), diagram + "/" + phase);
        assertThat(inside).contains("UserTask_FormulateHypothesis", "UserTask_AssessEnvironment");
        String done = diagram + "/" + phase + "/steps/UserTask_FormulateHypothesis";
        assertThat(page(200, stage.director(), done)).contains(TYPED);
        assertThat(page(200, scene.chair(stage), done))
                .doesNotContain(TYPED)
                .contains("aún no se ha presentado al consejo");
        assertThat(page(200, scene.person("auditor", "AUDITOR"), done)).contains(TYPED);
        String open = diagram + "/" + phase + "/steps/UserTask_AssessEnvironment";
        String task = scene.open(stage).get(0).id();
        assertThat(page(200, stage.director(), open)).contains("/tasks/" + task);
        assertThat(page(200, scene.chair(stage), open)).doesNotContain("/tasks/" + task);

        Stage other = scene.registered();
        page(404, other.director(), "/initiatives/" + other.initiative() + "/diagram/" + phase);
        page(404, stage.director(), diagram + "/" + phase + "/steps/UserTask_Nothing");
        page(404, scene.person("stranger", null), diagram);
    }

    @Test
    void the_page_of_an_initiative_offers_each_reader_their_own_part() {
        Stage stage = scene.registered();
        String path = "/initiatives/" + stage.initiative();
        String task = "/tasks/" + scene.open(stage).get(0).id();
        assertThat(page(200, stage.director(), path))
                .contains(task, path + "/withdraw", path + "/hold", path + "/plan");
        assertThat(page(200, scene.person("auditor", "AUDITOR"), path))
                .contains("Formular la hipótesis")
                .doesNotContain(task, path + "/withdraw", path + "/hold");
        assertThat(page(200, scene.chair(stage), path))
                .doesNotContain(task, "Formular la hipótesis", path + "/withdraw");
        assertThat(page(200, scene.adviser(stage), path)).doesNotContain(task, path + "/withdraw");
        page(404, scene.person("stranger", null), path);
        scene.workUntilNothingWaits(stage);
        String round = "/rounds/" + scene.openRound(stage).id();
        assertThat(page(200, scene.chair(stage), path)).contains(round);
    }

    private void hypothesis(Stage stage) {
        assertThat(scene.work(stage, data -> data.put("hypothesis", TYPED))).isEqualTo("formulate-hypothesis");
    }

    private List<UUID> members(Stage stage) {
        return bodies.seats(scene.initiative(stage).body()).stream()
                .map(Seat::holder)
                .toList();
    }

    private List<String> system(String event) {
        return jdbc.sql(
                        "SELECT v.data FROM audit_entry e JOIN audit_value v USING (stream, seq) WHERE e.stream = 'system' AND e.event = ?")
                .param(event)
                .query(String.class)
                .list();
    }

    private String history(Stage stage, UUID person) {
        return api(200, person, get("/api/initiatives/" + stage.initiative() + "/history?limit=200"), null);
    }

    private List<String> hashes(Stage stage, UUID person) {
        return JsonPath.read(history(stage, person), "$.items[*].hash");
    }

    private List<String> summaries(Stage stage, UUID person) {
        return JsonPath.read(history(stage, person), "$.items[*].summary");
    }

    private String page(int status, UUID person, String path) {
        MockHttpServletResponse answer = ask(person, path);
        String content = text(answer);
        assertThat(answer.getStatus()).as(path + ": " + content).isEqualTo(status);
        return content;
    }

    private MockHttpServletResponse ask(UUID person, String path) {
        return perform(get(path).accept("text/html").with(as.visitor(person)));
    }

    private String api(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        MockHttpServletResponse answer = perform(request.with(as.person(person)));
        String content = text(answer);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return content;
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
