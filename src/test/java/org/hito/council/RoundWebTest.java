package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.identity.Tokens;
import org.hito.platform.MovableClock;
import org.hito.testing.Answer;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Rounds and bodies as a client of the interface meets them. */
@HitoTest
@Import(CouncilScene.class)
class RoundWebTest {

    private static final String APPROVE = "{\"data\":{\"vote\":\"APPROVE\"}}";

    @Autowired
    CouncilScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tokens tokens;

    @Autowired
    MovableClock clock;

    @Test
    void a_round_tells_who_has_voted_but_not_what_while_it_is_open() {
        Before council = scene.council(3);
        String ballot = json(200, as(council.chair(), put(path(council) + "/ballot"), APPROVE));
        assertThat(JsonPath.<List<String>>read(ballot, "$.roll[?(@.mine==true)].ballot.vote"))
                .containsExactly("APPROVE");
        String seen = json(200, as(council.members().get(1), get(path(council)), null));
        assertThat(JsonPath.<String>read(seen, "$.status")).isEqualTo("OPEN");
        assertThat(JsonPath.<List<Boolean>>read(seen, "$.roll[*].voted")).containsExactly(true, false, false);
        assertThat(JsonPath.<List<Object>>read(seen, "$.roll[*].ballot")).containsOnlyNulls();
        assertThat(JsonPath.<List<String>>read(seen, "$.possible")).contains("Falta 1 voto para el quórum.");
        assertThat(JsonPath.<String>read(seen, "$.rule")).startsWith("Hay quórum");
        json(200, as(council.members().get(1), put(path(council) + "/ballot"), APPROVE));
        String closed = json(200, as(council.director(), get(path(council)), null));
        assertThat(JsonPath.<String>read(closed, "$.outcome")).isEqualTo("APPROVED");
        assertThat(JsonPath.<List<String>>read(closed, "$.roll[*].ballot.vote")).containsExactly("APPROVE", "APPROVE");
        json(409, as(council.members().get(2), put(path(council) + "/ballot"), APPROVE));
    }

    @Test
    void a_task_tells_what_is_voted_on() {
        Before council = scene.council(3);
        String title = scene.last(council).item().title();
        scene.strategic(council, "Sede de la feria");
        UUID member = council.members().get(1);
        String tasks = json(200, as(member, get("/api/tasks"), null));
        assertThat(JsonPath.<List<String>>read(tasks, "$.items[*].subject"))
                .containsExactlyInAnyOrder(title, "Sede de la feria");
        assertThat(JsonPath.<List<String>>read(tasks, "$.items[*].name")).containsOnly("Votar el asunto");
        for (String id : JsonPath.<List<String>>read(tasks, "$.items[*].id")) {
            String task = json(200, as(member, get("/api/tasks/" + id), null));
            assertThat(JsonPath.<String>read(task, "$.subject")).isIn(title, "Sede de la feria");
        }
    }

    @Test
    void a_ballot_is_held_against_its_form() {
        Before council = scene.council(3);
        UUID member = council.members().get(1);
        String missing = json(422, as(member, put(path(council) + "/ballot"), "{\"data\":{\"vote\":\"REJECT\"}}"));
        assertThat(JsonPath.<List<String>>read(missing, "$.errors[*].field")).containsExactly("grounds");
        String extra = json(
                422, as(member, put(path(council) + "/ballot"), "{\"data\":{\"vote\":\"APPROVE\",\"approved\":true}}"));
        assertThat(JsonPath.<List<String>>read(extra, "$.errors[*].code")).containsExactly("unknown");
        json(422, as(member, put(path(council) + "/ballot"), "{\"data\":{\"vote\":\"PERHAPS\"}}"));
        json(
                422,
                as(
                        member,
                        put(path(council) + "/ballot"),
                        "{\"data\":{\"vote\":\"APPROVE_WITH_CONDITIONS\",\"grounds\":\"Con razones\"}}"));
        json(400, as(member, put(path(council) + "/ballot"), "{}"));
        assertThat(scene.last(council).tally().cast()).isZero();
        String conditional = json(
                200,
                as(
                        member,
                        put(path(council) + "/ballot"),
                        """
                        {"data":{"vote":"APPROVE_WITH_CONDITIONS","grounds":"Con razones suficientes",
                         "conditions":[{"text":"Firmar el convenio","due":"2031-05-01"}]}}
                        """));
        assertThat(JsonPath.<List<String>>read(conditional, "$.roll[*].ballot.conditions[*].due"))
                .containsExactly("2031-05-01");
    }

    @Test
    void acts_open_at_any_time_are_endpoints() {
        Before council = scene.council(4);
        UUID member = council.members().get(1);
        String recused =
                json(200, as(member, post(path(council) + "/recusals"), "{\"grounds\":\"Mi empresa se beneficia\"}"));
        assertThat(JsonPath.<Boolean>read(recused, "$.papersClosed")).isTrue();
        assertThat(JsonPath.<Object>read(recused, "$.text")).isNull();
        json(403, as(member, put(path(council) + "/ballot"), APPROVE));
        json(403, as(member, get(path(council) + "/papers"), null));
        json(200, as(council.chair(), get(path(council) + "/papers"), null));
        json(403, as(member, post(path(council) + "/close"), "{}"));
        json(403, as(council.director(), post(path(council) + "/adjourn"), "{\"grounds\":\"Falta un estudio\"}"));
        String bare = json(422, as(council.chair(), post(path(council) + "/adjourn"), "{}"));
        assertThat(JsonPath.<List<String>>read(bare, "$.errors[*].field")).containsExactly("grounds");
        assertThat(JsonPath.<List<String>>read(bare, "$.errors[*].message"))
                .singleElement()
                .asString()
                .isNotBlank();
        String never = json(
                422,
                as(
                        council.chair(),
                        post(path(council) + "/adjourn"),
                        "{\"grounds\":\"Falta un estudio\",\"until\":\"9999-12-31\"}"));
        assertThat(JsonPath.<List<String>>read(never, "$.errors[*].code")).containsExactly("max");
        String first = path(council);
        String held = json(200, as(council.chair(), post(first + "/adjourn"), "{\"grounds\":\"Falta un estudio\"}"));
        assertThat(JsonPath.<String>read(held, "$.status")).isEqualTo("HELD");
        json(409, as(council.chair(), post(first + "/close"), "{}"));
        json(200, as(council.chair(), post(first + "/resume"), "{}"));
        assertThat(path(council)).isNotEqualTo(first);
        String lapsed = json(200, as(council.chair(), post(path(council) + "/close"), null));
        assertThat(JsonPath.<String>read(lapsed, "$.status")).isEqualTo("LAPSED");
        assertThat(JsonPath.<List<String>>read(lapsed, "$.possible").get(0)).startsWith("No hubo quórum");
    }

    @Test
    void whoever_is_recused_reads_the_text_of_no_round_of_the_item() {
        Before council = scene.council(4);
        UUID member = council.members().get(1);
        String first = path(council);
        json(200, as(council.chair(), post(first + "/adjourn"), "{\"grounds\":\"Falta un estudio\"}"));
        json(200, as(council.chair(), post(first + "/resume"), "{}"));
        json(200, as(member, post(path(council) + "/recusals"), "{\"grounds\":\"Mi empresa se beneficia\"}"));

        for (String round : List.of(first, path(council))) {
            String read = json(200, as(member, get(round), null));
            assertThat(JsonPath.<Object>read(read, "$.text")).isNull();
            assertThat(JsonPath.<List<Object>>read(read, "$.papers")).isEmpty();
        }
        String read = json(200, as(council.members().get(2), get(first), null));
        assertThat(JsonPath.<String>read(read, "$.text")).isNotBlank();
    }

    @Test
    void nothing_but_what_an_act_takes_comes_with_it() {
        Before council = scene.council(4);
        String round = path(council);
        UUID chair = council.chair();
        unknown(as(chair, put(round + "/ballot"), "{\"data\":{\"vote\":\"APPROVE\"},\"approved\":true}"), "approved");
        unknown(as(chair, post(round + "/recusals"), "{\"grounds\":\"Parte\",\"upheld\":true}"), "upheld");
        unknown(
                as(chair, post(round + "/adjourn"), "{\"grounds\":\"Falta\",\"outcome\":null,\"by\":{}}"),
                "by",
                "outcome");
        unknown(as(chair, post(round + "/close"), "{\"outcome\":\"APPROVED\"}"), "outcome");
        Round still = scene.last(council);
        assertThat(still.open()).isTrue();
        assertThat(still.tally().cast()).isZero();
        assertThat(still.tally().seats()).isEqualTo(4);
    }

    private void unknown(MockHttpServletRequestBuilder request, String... fields) {
        String refused = json(422, request);
        assertThat(JsonPath.<String>read(refused, "$.type")).isEqualTo("urn:hito:problem:form-invalid");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).containsExactly(fields);
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].code")).containsOnly("unknown");
    }

    @Test
    void a_day_to_come_is_asked_for_and_today_is_one_in_utc_and_here() {
        ZonedDateTime evening = ZonedDateTime.of(2027, 3, 10, 22, 0, 0, 0, ZoneId.of("America/Bogota"));
        clock.moveTo(evening.toInstant());
        Before council = scene.council(3);
        String round = path(council);
        UUID member = council.members().get(1);
        String late = json(422, as(member, put(round + "/ballot"), conditional("2027-03-09")));
        assertThat(JsonPath.<List<String>>read(late, "$.errors[*].field")).containsExactly("conditions[0].due");
        assertThat(JsonPath.<List<String>>read(late, "$.errors[*].code")).containsExactly("min");
        assertThat(JsonPath.<List<String>>read(late, "$.errors[*].message"))
                .containsExactly("Escriba una fecha a partir del 2027-03-10");
        json(200, as(member, put(round + "/ballot"), conditional("2027-03-10")));
        json(200, as(member, put(round + "/ballot"), conditional("2027-03-11")));
        String past = json(
                422, as(council.chair(), post(round + "/adjourn"), "{\"grounds\":\"Falta\",\"until\":\"2027-03-09\"}"));
        assertThat(JsonPath.<List<String>>read(past, "$.errors[*].field")).containsExactly("until");
        String day = json(
                422, as(council.chair(), post(round + "/adjourn"), "{\"grounds\":\"Falta\",\"until\":\"mañana\"}"));
        assertThat(JsonPath.<List<String>>read(day, "$.errors[*].code")).containsExactly("type");
        json(200, as(council.chair(), post(round + "/adjourn"), "{\"grounds\":\"Falta\",\"until\":\"2027-03-10\"}"));
    }

    private static String conditional(String due) {
        return """
                {"data":{"vote":"APPROVE_WITH_CONDITIONS","grounds":"Con razones suficientes",
                 "conditions":[{"text":"Firmar el convenio","due":"%s"}]}}
                """
                .formatted(due);
    }

    @Test
    void rounds_exist_for_those_who_may_see_them_only() {
        Before council = scene.council(3);
        UUID stranger = scene.person("stranger", null);
        for (UUID blind : List.of(stranger, council.admin())) {
            json(404, as(blind, get(path(council)), null));
            json(404, as(blind, put(path(council) + "/ballot"), APPROVE));
            json(404, as(blind, post(path(council) + "/recusals"), "{}"));
            json(404, as(blind, post(path(council) + "/adjourn"), "{\"grounds\":\"x\"}"));
            json(404, as(blind, post(path(council) + "/close"), "{}"));
            json(404, as(blind, post(path(council) + "/resume"), "{}"));
            assertThat(items(as(blind, get("/api/rounds?initiative=" + council.initiative()), null)))
                    .isEmpty();
        }
        json(404, as(council.chair(), get("/api/rounds/" + UUID.randomUUID()), null));
        json(404, as(council.chair(), get("/api/rounds/nothing"), null));
        json(401, get(path(council)));
        for (UUID seeing : List.of(council.chair(), council.director(), scene.person("auditor", "AUDITOR"))) {
            json(200, as(seeing, get(path(council)), null));
            assertThat(items(as(seeing, get("/api/rounds?initiative=" + council.initiative()), null)))
                    .hasSize(1);
            assertThat(items(as(seeing, get("/api/rounds?body=" + council.body()), null)))
                    .hasSize(1);
        }
        json(403, as(council.director(), put(path(council) + "/ballot"), APPROVE));
        assertThat(items(as(council.chair(), get("/api/rounds?body=&initiative="), null)))
                .hasSize(1);
        assertThat(items(as(council.chair(), get("/api/rounds?initiative=nothing"), null)))
                .isEmpty();
        json(400, as(council.chair(), get("/api/rounds?limit=0"), null));
        json(400, as(council.chair(), get("/api/rounds?after=%3F%3F"), null));
    }

    @Test
    void lists_of_rounds_page_by_key() {
        Before council = scene.council(3);
        for (int call = 0; call < 4; call++) {
            json(200, as(council.chair(), post(path(council) + "/close"), "{}"));
        }
        String first = json(200, as(council.chair(), get("/api/rounds?limit=2&body=" + council.body()), null));
        String next = JsonPath.read(first, "$.next");
        String second = json(
                200, as(council.chair(), get("/api/rounds?limit=3&body=" + council.body() + "&after=" + next), null));
        assertThat(JsonPath.<List<Integer>>read(first, "$.items[*].number")).containsExactly(5, 4);
        assertThat(JsonPath.<List<Integer>>read(second, "$.items[*].number")).containsExactly(3, 2, 1);
        assertThat(JsonPath.<Object>read(second, "$.next")).isNull();
    }

    @Test
    void bodies_are_read_by_all_and_kept_by_the_administrator() {
        Before council = scene.council(2);
        String body = "/api/bodies/" + council.body();
        String seen = json(200, as(council.members().get(1), get(body), null));
        assertThat(JsonPath.<List<String>>read(seen, "$.seats[*].position")).containsExactly("CHAIR", "MEMBER");
        assertThat(JsonPath.<String>read(seen, "$.settings.quorum")).isEqualTo("1/2");
        json(404, as(council.chair(), get("/api/bodies/" + UUID.randomUUID()), null));
        String seat = "{\"position\":\"MEMBER\",\"institution\":\"Universidad\",\"sector\":\"PUBLIC\"}";
        json(403, as(council.chair(), post(body + "/seats"), seat));
        String added = json(201, as(council.admin(), post(body + "/seats"), seat));
        String seatId = JsonPath.read(added, "$.seats[2].seat");
        UUID person = scene.person("nueva", null);
        String holder = "{\"person\":\"nueva-" + person + "\"}";
        json(403, as(council.chair(), put(body + "/seats/" + seatId + "/holder"), holder));
        json(200, as(council.admin(), put(body + "/seats/" + seatId + "/holder"), holder));
        json(200, as(council.admin(), delete(body + "/seats/" + seatId + "/holder"), null));
        UUID auditor = scene.person("auditor", "AUDITOR");
        json(
                409,
                as(
                        council.admin(),
                        put(body + "/seats/" + seatId + "/holder"),
                        "{\"person\":\"auditor-" + auditor + "\"}"));
        String rule = json(
                200,
                as(
                        council.admin(),
                        put(body + "/settings"),
                        """
                        {"pack":"simple","quorum":"2/3","threshold":"1/2","tieBreakByChair":true,"workingDaysOpen":8}
                        """));
        assertThat(JsonPath.<String>read(rule, "$.rule")).contains("2/3", "presidencia");
        json(
                400,
                as(
                        council.admin(),
                        put(body + "/settings"),
                        """
                        {"pack":"simple","quorum":"3/2","threshold":"1/2","tieBreakByChair":true,"workingDaysOpen":8}
                        """));
    }

    private List<Object> items(MockHttpServletRequestBuilder request) {
        return JsonPath.read(json(200, request), "$.items");
    }

    private String path(Before council) {
        return "/api/rounds/" + scene.last(council).id();
    }

    private MockHttpServletRequestBuilder as(UUID person, MockHttpServletRequestBuilder request, String body) {
        request.header("Authorization", "Bearer " + tokens.make(person).token());
        return body == null ? request : request.contentType("application/json").content(body);
    }

    private String json(int status, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, status, request);
    }
}
