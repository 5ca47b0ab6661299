package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hito.council.Vote;
import org.hito.creation.CreationScene.Stage;
import org.hito.form.SchemaClient;
import org.hito.identity.Tokens;
import org.hito.initiative.Phase;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Initiatives, their dossier and their actors over HTTP, as pages without script and as data. */
@HitoTest
@Import(CreationScene.class)
class CreationWebTest {

    private static final String GROUNDS = "{\"grounds\":\"Se espera a un socio\"}";

    @Autowired
    CreationScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Tokens tokens;

    @Autowired
    JsonMapper json;

    @Autowired
    org.hito.creation.RegisterInitiativeStart start;

    @Test
    void a_director_registers_by_api_and_reads_it_back() throws Exception {
        Stage other = scene.registered();
        UUID director = other.director();
        String body = json.createObjectNode()
                .set("data", registration(director, "Cacao fino " + director))
                .toString();
        String created = api(201, director, post("/api/initiatives"), body);
        String id = JsonPath.read(created, "$.id");
        assertThat(JsonPath.<List<String>>read(created, "$.milestones[*].phase"))
                .containsExactly("MOBILISATION", "STRATEGY", "STRUCTURING", "IMPLEMENTATION");
        assertThat(JsonPath.<String>read(created, "$.status")).isEqualTo("IN_CREATION");
        String read = api(200, director, get("/api/initiatives/" + id), null);
        assertThat(JsonPath.<String>read(read, "$.director")).startsWith("director-");
        String found = api(200, director, get("/api/initiatives?limit=1&q=cacao"), null);
        assertThat(JsonPath.<List<String>>read(found, "$.items[*].id")).containsExactly(id);
        String first = api(200, director, get("/api/initiatives?limit=1"), null);
        String next = api(200, director, get("/api/initiatives?limit=1&after=" + JsonPath.read(first, "$.next")), null);
        assertThat(JsonPath.<List<String>>read(next, "$.items[*].id"))
                .isNotEqualTo(JsonPath.<List<String>>read(first, "$.items[*].id"));
        api(400, director, get("/api/initiatives?status=NONE"), null);
    }

    @Test
    void what_does_not_fit_is_refused_and_nothing_is_stored() throws Exception {
        Stage stage = scene.registered();
        ObjectNode data = registration(stage.director(), "Nunca");
        data.put("approved", true).put("plannedM1", "2031-01-01").put("scope", "PLANETARY");
        String refused = api(
                422,
                stage.director(),
                post("/api/initiatives"),
                json.createObjectNode().set("data", data).toString());
        assertThat(JsonPath.<String>read(refused, "$.type")).isEqualTo("urn:hito:problem:form-invalid");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).contains("approved", "scope");
        data.remove("approved");
        data.put("scope", "REGIONAL");
        String order = api(
                422,
                stage.director(),
                post("/api/initiatives"),
                json.createObjectNode().set("data", data).toString());
        assertThat(JsonPath.<List<String>>read(order, "$.errors[*].field")).containsExactly("plannedM2");
        api(403, scene.person("professional", "PROFESSIONAL"), post("/api/initiatives"), "{\"data\":{}}");
        api(400, stage.director(), post("/api/initiatives"), "{}");
    }

    @Test
    void hold_resume_withdraw_and_plan_are_the_directors_with_grounds() throws Exception {
        Stage stage = scene.registered();
        String path = "/api/initiatives/" + stage.initiative();
        String refused = api(422, stage.director(), post(path + "/hold"), "{\"until\":\"2001-01-01\"}");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].code")).containsExactly("required", "min");
        api(403, scene.chair(stage), post(path + "/hold"), GROUNDS);
        api(404, scene.person("stranger", null), post(path + "/hold"), GROUNDS);
        assertThat(status(api(200, stage.director(), post(path + "/hold"), GROUNDS)))
                .isEqualTo("ON_HOLD");
        api(409, stage.director(), post(path + "/hold"), GROUNDS);
        assertThat(status(api(200, stage.director(), post(path + "/resume"), GROUNDS)))
                .isEqualTo("IN_CREATION");
        String planned = api(
                200,
                stage.director(),
                post(path + "/plan"),
                "{\"phase\":\"STRATEGY\",\"planned\":\"2032-05-01\",\"grounds\":\"Más estudios\"}");
        assertThat(JsonPath.<String>read(planned, "$.milestones[1].planned")).isEqualTo("2032-05-01");
        assertThat(status(api(200, stage.director(), post(path + "/withdraw"), GROUNDS)))
                .isEqualTo("CLOSED");
        api(409, stage.director(), post(path + "/resume"), GROUNDS);
    }

    @Test
    void nothing_stands_beside_the_data_of_a_form_or_the_grounds_of_an_act() throws Exception {
        Stage stage = scene.registered();
        String registration = json.createObjectNode()
                .put("status", "OPERATING")
                .<ObjectNode>set("data", registration(stage.director(), "De contrabando"))
                .toString();
        unknown(stage.director(), post("/api/initiatives"), registration, "status");
        api(403, scene.chair(stage), post("/api/initiatives"), registration);
        assertThat(jdbc.sql("SELECT count(*) FROM initiative WHERE name = 'De contrabando'")
                        .query(Integer.class)
                        .single())
                .isZero();

        String task = "/api/tasks/" + scene.open(stage).get(0).id();
        String beside = "{\"data\":{\"hypothesis\":\"x\"},\"assignee\":\"y\",\"completed\":true}";
        unknown(stage.director(), put(task + "/draft"), beside, "assignee", "completed");
        unknown(stage.director(), post(task + "/complete"), beside, "assignee", "completed");
        api(404, scene.chair(stage), put(task + "/draft"), beside);
        assertThat(api(200, stage.director(), get(task + "/form"), null)).doesNotContain("\"hypothesis\":\"x\"");

        String path = "/api/initiatives/" + stage.initiative();
        for (String act : List.of("/hold", "/resume", "/withdraw", "/plan")) {
            String refused = api(422, stage.director(), post(path + act), "{\"grounds\":\"Sí\",\"status\":\"CLOSED\"}");
            assertThat(JsonPath.<List<String>>read(refused, "$.errors[?(@.code=='unknown')].field"))
                    .as(act)
                    .containsExactly("status");
        }
        assertThat(status(api(200, stage.director(), get(path), null))).isEqualTo("IN_CREATION");
    }

    private void unknown(UUID person, MockHttpServletRequestBuilder request, String body, String... fields)
            throws Exception {
        String refused = api(422, person, request, body);
        assertThat(JsonPath.<String>read(refused, "$.type")).isEqualTo("urn:hito:problem:form-invalid");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).containsExactly(fields);
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].code")).containsOnly("unknown");
    }

    @Test
    void a_document_is_the_councils_once_it_stands_in_something_submitted() throws Exception {
        Stage stage = scene.registered();
        UUID chair = scene.chair(stage);
        String draft = scene.upload(stage);
        api(200, stage.director(), get("/api/documents/" + draft), null);
        api(404, chair, get("/api/documents/" + draft), null);
        UUID adviser = scene.adviser(stage);
        api(404, adviser, get("/api/documents/" + draft), null);

        scene.workUntilNothingWaits(stage);
        String submitted = jdbc.sql("SELECT id::text FROM document WHERE initiative = ? ORDER BY uploaded_at LIMIT 1")
                .param(stage.initiative())
                .query(String.class)
                .single();
        api(200, chair, get("/api/documents/" + submitted), null);
        api(200, adviser, get("/api/documents/" + submitted), null);
        api(404, chair, get("/api/documents/" + draft), null);
        api(200, scene.person("auditor", "AUDITOR"), get("/api/documents/" + draft), null);
    }

    @Test
    void a_closed_initiative_takes_no_more_evidence() throws Exception {
        Stage stage = scene.registered();
        MockMultipartFile file = new MockMultipartFile(
                "file", "acta.txt", "text/plain", "Acta de la reunión".getBytes(StandardCharsets.UTF_8));
        int before = documents(stage);
        assertThat(uploaded(stage, file).getStatus()).isEqualTo(201);
        api(200, stage.director(), post("/api/initiatives/" + stage.initiative() + "/withdraw"), GROUNDS);
        MockHttpServletResponse refused = uploaded(stage, file);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(refused.getContentAsString(), "$.type"))
                .isEqualTo("urn:hito:problem:state-moved");
        assertThat(documents(stage)).isEqualTo(before + 1);
    }

    private MockHttpServletResponse uploaded(Stage stage, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart("/api/documents")
                        .file(file)
                        .param("initiative", stage.initiative().toString())
                        .header(
                                "Authorization",
                                "Bearer " + tokens.make(stage.director()).token()))
                .andReturn()
                .getResponse();
    }

    private int documents(Stage stage) {
        return jdbc.sql("SELECT count(*) FROM document WHERE initiative = ?")
                .param(stage.initiative())
                .query(Integer.class)
                .single();
    }

    @Test
    void the_dossier_is_read_by_its_team_live_and_by_the_council_as_submitted() throws Exception {
        Stage stage = scene.registered();
        String path = "/initiatives/" + stage.initiative();
        UUID chair = scene.chair(stage);
        Cookie director = as.cookie(stage.director());
        assertThat(page(200, get(path + "/actors").cookie(director))).contains("Aún no hay actores");
        scene.work(stage);
        assertThat(page(200, get(path + "/dossier").cookie(director)))
                .contains("Formular la hipótesis", "Texto verosímil");
        assertThat(page(200, get(path + "/dossier").cookie(as.cookie(chair)))).contains("Aún no hay expediente");
        api(404, chair, get("/api" + path + "/dossier?phase=MOBILISATION"), null);

        scene.workUntilNothingWaits(stage);
        String submitted =
                page(200, get(path + "/dossier?phase=MOBILISATION&round=1").cookie(as.cookie(chair)));
        assertThat(submitted).contains("Recalculada: igual", "data-chart=\"radar\"", "Viabilidad del entorno");
        assertThat(page(
                        200,
                        get(path + "/dossier/print?phase=MOBILISATION&round=1&lang=en")
                                .cookie(as.cookie(chair))))
                .contains("Recomputed: equal");
        String export = api(200, chair, get("/api" + path + "/dossier"), null);
        assertThat(JsonPath.<List<String>>read(export, "$.dossiers[0].sections[*].form"))
                .contains("register-initiative", "assess-environment", "submit-milestone");
        assertThat(JsonPath.<List<Boolean>>read(export, "$.submitted[*].intact"))
                .containsExactly(true);
        assertThat(page(200, get(path + "/actors").cookie(as.cookie(chair)))).contains("Falta", "Empresas");
        String actors = api(200, chair, get("/api" + path + "/actors"), null);
        assertThat(JsonPath.<Boolean>read(actors, "$.kinds.complete")).isFalse();
        api(404, scene.person("stranger", null), get("/api" + path + "/dossier"), null);
    }

    @Test
    void the_map_and_the_money_are_drawn_and_have_their_tables() throws Exception {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.APPROVE);
        scene.workUntilNothingWaits(stage);
        Cookie director = as.cookie(stage.director());
        String path = "/initiatives/" + stage.initiative() + "/dossier?phase=";
        assertThat(page(200, get(path + Phase.STRATEGY).cookie(director)))
                .contains("class=\"cluster-map\"", "map-box", "hf-table");
    }

    @Test
    void the_registration_page_keeps_what_was_typed() throws Exception {
        Stage stage = scene.registered();
        Cookie director = as.cookie(stage.director());
        assertThat(page(200, get("/initiatives/new").cookie(director))).contains("name=\"name\"");
        assertThat(page(
                        422,
                        post("/initiatives/new").cookie(director).with(csrf()).param("name", "Café de origen")))
                .contains("form-errors", "Café de origen");
        page(403, get("/initiatives/new").cookie(as.cookie(scene.chair(stage))));
    }

    private ObjectNode registration(UUID director, String name) {
        return scene.as(
                director,
                () -> scene.inTransaction(() -> {
                    var handed = start.handed();
                    return new SchemaClient("")
                            .answer(handed.schema(), handed.initial())
                            .put("name", name);
                }));
    }

    private static String status(String initiative) {
        return JsonPath.read(initiative, "$.status");
    }

    private String api(int status, UUID person, MockHttpServletRequestBuilder request, String body) throws Exception {
        request.header("Authorization", "Bearer " + tokens.make(person).token());
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        return answered(status, request);
    }

    private String page(int status, MockHttpServletRequestBuilder request) throws Exception {
        return answered(status, request.accept("text/html"));
    }

    private String answered(int status, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        String content = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(content).isEqualTo(status);
        return content;
    }
}
