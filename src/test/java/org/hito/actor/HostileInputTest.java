package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.form.SchemaClient;
import org.hito.inbox.TaskForms;
import org.hito.project.ProposeProjectStart;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is sent to the endpoints of actors, money, services and projects is taken as it is meant or refused: nothing fails on
 * our side, and of what is refused nothing is stored.
 */
@HitoTest
@Import(CreationScene.class)
class HostileInputTest {

    private static final AtomicInteger NEXT = new AtomicInteger(630_100_000);

    /** What no endpoint takes, whatever it is for. */
    private static final List<String> NO_BODY = List.of(
            "",
            "null",
            "[]",
            "7",
            "\"data\"",
            "{",
            "{\"data\":{}",
            "{\"data\":[]}",
            "{\"data\":\"x\"}",
            "{\"data\":7}",
            "{\"data\":" + "[".repeat(5_000) + "}",
            "{\"data\":{\"\\u0000\":1}}",
            "{\"data\":{},\"approved\":true}",
            "{\"data\":{\"approved\":true,\"__proto__\":{},\"class\":\"x\"}}");

    /** In the place of any answer. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1e999999999",
            "0.1234567890123456789",
            "99999999999999999999999999999999",
            "\"\"",
            "\"   \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud83d\"",
            "\"😀 <script>alert(1)</script> ${7*7} =1+1\"",
            "\"2026-02-30\"",
            "\"-99999-01-01\"",
            "[]",
            "{}",
            "[[\"x\"]]",
            "[null]",
            "{\"a\":{\"b\":1}}");

    private static final String CONTACT =
            """
            {"data":{"name":"Ana","mail":"ana@firma.co","purpose":"NEWS","obtained":"BY_MAIL","consentedOn":"2024-03-01","consented":true}}
            """;

    private static final String SPENDING =
            """
            {"data":{"spentOn":"2024-03-01","amount":1,"concept":"Ensayos","payee":"Universidad","purpose":"STUDIES"}}
            """;

    private record Door(String method, String path, String body) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    ProposeProjectStart proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private Stage stage;

    @BeforeEach
    void register() {
        stage = scene.registered();
        scene.workUntil(stage, "convene-actors");
    }

    @Test
    void nothing_that_is_no_request_is_taken() {
        for (Door door : doors()) {
            String before = stored();
            for (String body : NO_BODY) {
                assertThat(status(door, body)).as(door + " " + cut(body)).isBetween(400, 422);
            }
            String huge = door.body.replaceFirst(":\\s*\"", ":\"" + "a".repeat(10 << 20));
            assertThat(status(door, huge)).as(door + " ten megabytes").isBetween(400, 422);
            assertThat(stored()).as(door.toString()).isEqualTo(before);
        }
    }

    @Test
    void an_answer_that_cannot_be_is_refused_and_nothing_fails() {
        List<String> failed = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (Door door : doors()) {
            for (String field : fields(door)) {
                for (String value : VALUES) {
                    String before = stored();
                    int status = status(door, with(door, field, value));
                    answers.add(status);
                    if (status >= 500 || (status >= 400 && !stored().equals(before))) {
                        failed.add(status + " " + door.path + " " + field + " " + value);
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(answers).as("some of it is meant, most of it is not").contains(200, 201, 422);
        assertThat(answers.stream().filter(it -> it >= 400).count()).isGreaterThan(800);
    }

    @Test
    void a_name_that_turns_the_reading_and_a_tax_id_of_zeros_are_refused_with_a_reason() {
        for (Door door : doors()) {
            if (fields(door).contains("name")) {
                String refused = body(door, with(door, "name", "\"Ana \\u202egpj.exe\""));
                assertThat(refused).as(door.path).contains("sentido de lectura");
            }
        }
        Door actors = doors().get(0);
        assertThat(body(actors, with(actors, "taxId", "\"000.000.000-0\""))).contains("solo ceros");
    }

    private String body(Door door, String sent) {
        return new String(
                answer(door.method, door.path, sent).getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void what_belongs_to_others_or_to_nobody_is_named_in_no_answer() {
        Stage other = scene.registered();
        for (Door door : doors()) {
            for (String field : fields(door)) {
                if (data(door).path(field).asString("").matches("[0-9a-f-]{36}")) {
                    String before = stored();
                    for (UUID foreign : List.of(other.initiative(), other.director(), UUID.randomUUID())) {
                        assertThat(status(door, with(door, field, "\"" + foreign + "\"")))
                                .as(door.path + " " + field)
                                .isIn(403, 404, 422);
                    }
                    assertThat(stored()).isEqualTo(before);
                }
            }
        }
    }

    /** Every endpoint that takes data, with data that it takes. */
    private List<Door> doors() {
        String firm = made("/api/actors", actor());
        String other = made("/api/actors", actor());
        String initiative = stage.initiative().toString();
        String contribution = made("/api/contributions", contribution());
        String service = made("/api/services", service());
        String known = jdbc.sql("SELECT organisation::text FROM actor WHERE initiative = ? LIMIT 1")
                .param(stage.initiative())
                .query(String.class)
                .single();
        String group = made("/api/initiatives/" + initiative + "/groups", group());
        String enrolment = made("/api/initiatives/" + initiative + "/enrolments", enrolment());
        return List.of(
                new Door("POST", "/api/actors", actor()),
                new Door("PUT", "/api/actors/" + firm, actor()),
                new Door(
                        "POST",
                        "/api/actors/" + firm + "/merge",
                        "{\"other\":\"%s\",\"take\":[\"name\"],\"grounds\":\"Son la misma.\"}".formatted(other)),
                new Door("POST", "/api/contributions", contribution()),
                new Door("POST", "/api/contributions/" + contribution + "/receipts", movement()),
                new Door("POST", "/api/contributions/" + contribution + "/spendings", movement()),
                new Door("POST", "/api/contributions/" + contribution + "/withdraw", "{\"grounds\":\"No vendrá.\"}"),
                new Door("POST", "/api/services", service()),
                new Door(
                        "POST",
                        "/api/service-deliveries",
                        "{\"data\":{\"service\":\"%s\",\"firm\":\"%s\",\"day\":\"2024-03-01\",\"notes\":\"Todo\"}}"
                                .formatted(service, firm)),
                new Door(
                        "POST",
                        "/api/services/" + service + "/overrides",
                        "{\"firm\":\"%s\",\"grounds\":\"Cambió de planta.\"}".formatted(firm)),
                new Door("POST", "/api/services/" + service + "/retire", "{\"grounds\":\"Nadie lo presta.\"}"),
                new Door("POST", "/api/initiatives/" + initiative + "/enrolments", enrolment()),
                new Door("POST", "/api/enrolments/" + enrolment + "/drop", "{\"grounds\":\"Se retira.\"}"),
                new Door("POST", "/api/actors/" + known + "/contacts", CONTACT),
                new Door("POST", "/api/initiatives/" + initiative + "/projects", "{\"data\":{\"name\":\"Marca\"}}"),
                new Door("POST", "/api/projects/" + project() + "/spendings", SPENDING),
                new Door("POST", "/api/initiatives/" + initiative + "/groups", group()),
                new Door("PUT", "/api/groups/" + group, group()),
                new Door("POST", "/api/groups/" + group + "/close", "{\"grounds\":\"Terminó lo suyo.\"}"));
    }

    private UUID project() {
        return scene.as(stage.director(), () -> {
            TaskForms.Handed handed = proposals.handed(stage.initiative());
            return proposals
                    .submitted(stage.initiative(), new SchemaClient("").answer(handed.schema(), handed.initial()))
                    .id();
        });
    }

    private String group() {
        return "{\"data\":{\"theme\":\"Calidad\",\"purpose\":\"Mejorar juntos.\",\"members\":[\"%s\"]}}"
                .formatted(stage.director());
    }

    private String enrolment() {
        String firm = JsonPath.read(made("/api/actors", actor(), "$"), "$.taxId");
        return "{\"data\":{\"taxId\":\"%s\",\"chainLink\":\"MACHINERY\",\"why\":\"Hace telares.\"}}".formatted(firm);
    }

    private static String actor() {
        return """
               {"data":{"name":"Firma %s","taxId":"%s","kind":"FIRM","size":"SMALL","chainLinks":["MACHINERY"],"anchor":true,
                "constituted":true,"municipality":"Bello"}}
               """
                .formatted(UUID.randomUUID(), new TaxId(String.valueOf(NEXT.incrementAndGet())));
    }

    private String contribution() {
        return """
               {"data":{"initiative":"%s","project":"INITIATIVE","contributor":"Fundación","source":"COOPERATION","form":"CASH","amount":9,
                "currency":"COP","due":"2031-01-15","purpose":"Estudios","signed":true}}
               """
                .formatted(stage.initiative());
    }

    private String service() {
        return """
               {"data":{"initiative":"%s","name":"Curso","line":"TRAINING","charging":"CHARGED","price":5,"currency":"COP","description":"Uno"}}
               """
                .formatted(stage.initiative());
    }

    private static String movement() {
        return "{\"data\":{\"day\":\"2024-03-01\",\"amount\":1,\"concept\":\"Parte\",\"evidence\":[]}}";
    }

    private ObjectNode data(Door door) {
        JsonNode body = json.readTree(door.body);
        return (ObjectNode) (body.has("data") ? body.path("data") : body);
    }

    private List<String> fields(Door door) {
        return List.copyOf(data(door).propertyNames());
    }

    private String with(Door door, String field, String value) {
        ObjectNode data = data(door);
        data.remove(field);
        String rest = data.toString();
        String changed =
                rest.substring(0, rest.length() - 1) + (data.isEmpty() ? "" : ",") + "\"" + field + "\":" + value + "}";
        return json.readTree(door.body).has("data") ? "{\"data\":" + changed + "}" : changed;
    }

    private int status(Door door, String body) {
        return answer(door.method, door.path, body).getStatus();
    }

    private String made(String path, String body) {
        return made(path, body, "$.id");
    }

    private String made(String path, String body, String what) {
        String answer = Answer.of(
                mvc,
                201,
                post(path)
                        .with(as.person(stage.director()))
                        .contentType("application/json")
                        .content(body));
        return what.equals("$") ? answer : JsonPath.read(answer, what);
    }

    private MockHttpServletResponse answer(String method, String path, String body) {
        try {
            return mvc.perform(request(HttpMethod.valueOf(method), path)
                            .with(as.person(stage.director()))
                            .contentType("application/json")
                            .content(body))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new AssertionError(method + " " + path + " " + cut(body), failure);
        }
    }

    /** How many rows there are of all that these endpoints write. */
    private String stored() {
        return jdbc.sql(
                        """
                        SELECT concat_ws(' ', (SELECT count(*) FROM organisation), (SELECT count(*) FROM contribution),
                          (SELECT count(*) FROM contribution_movement), (SELECT count(*) FROM cluster_service),
                          (SELECT count(*) FROM service_delivery), (SELECT count(*) FROM service_override),
                          (SELECT count(*) FROM enrolment), (SELECT count(*) FROM project), (SELECT count(*) FROM actor),
                          (SELECT count(*) FROM actor_contact), (SELECT count(*) FROM project_spending),
                          (SELECT count(*) FROM project_group), (SELECT count(*) FROM project_group WHERE closed_at IS NULL),
                          (SELECT count(*) FROM organisation WHERE merged_into IS NOT NULL))
                        """)
                .query(String.class)
                .single();
    }

    private static String cut(String body) {
        return body.length() > 60 ? body.substring(0, 60) : body;
    }
}
