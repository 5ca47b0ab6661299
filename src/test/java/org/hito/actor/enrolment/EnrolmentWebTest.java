package org.hito.actor.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.actor.TaxId;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.creation.CreationScene;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HitoTest
@AutoConfigureMockMvc
@Import(CreationScene.class)
class EnrolmentWebTest {

    private static final AtomicInteger NEXT = new AtomicInteger(600_100_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    TrailVerifier verifier;

    @Autowired
    Enrolments enrolments;

    @Test
    void a_firm_is_proposed_decided_on_and_enters_the_register_of_the_initiative() {
        CreationScene.Stage stage = scene.registered();
        String taxId = firm(stage.director(), "Envigado", true);

        String made = request(201, stage, taxId);
        assertThat(JsonPath.<String>read(made, "$.status")).isEqualTo("REQUESTED");
        request(409, stage, taxId);
        decide(stage, "\"decision\":\"ENROL\"");

        String list = send(200, stage.director(), get(path(stage)), null);
        assertThat(JsonPath.<List<String>>read(list, "$.items[*].status")).containsExactly("ENROLLED");
        String name = JsonPath.read(made, "$.firm.name");
        String actors = send(200, stage.director(), get("/api/initiatives/" + stage.initiative() + "/actors"), null);
        assertThat(JsonPath.<List<String>>read(actors, "$.items[?(@.actor.name=='" + name + "')].actor.chainLink"))
                .containsExactly("MACHINERY");
        assertThat(verifier.verify(Stream.initiative(stage.initiative())).whole())
                .isTrue();
        String history =
                send(200, stage.director(), get("/api/initiatives/" + stage.initiative() + "/history?limit=200"), null);
        assertThat(JsonPath.<List<String>>read(history, "$.items[*].event"))
                .contains("actor.enrolment-requested", "actor.firm-eligible", "actor.firm-enrolled");
    }

    @Test
    void a_firm_that_is_not_eligible_is_told_every_reason_and_may_be_proposed_again_when_it_is() {
        CreationScene.Stage stage = scene.registered();
        String taxId = firm(stage.director(), "Cali", false);

        String made = request(201, stage, taxId);

        assertThat(JsonPath.<String>read(made, "$.status")).isEqualTo("NOT_ELIGIBLE");
        assertThat(JsonPath.<List<String>>read(made, "$.reasons[*].code"))
                .containsExactly("OUTSIDE_REGION", "NOT_CONSTITUTED");
        assertThat(JsonPath.<String>read(made, "$.decisionTable")).startsWith("firm-eligibility:");
        request(201, stage, taxId);
    }

    @Test
    void the_second_initiative_asks_for_the_identity_and_a_third_is_refused() {
        CreationScene.Stage first = scene.registered();
        CreationScene.Stage second = scene.registered();
        CreationScene.Stage third = scene.registered();
        String taxId = firm(first.director(), "Medellín", true);
        request(201, first, taxId);
        decide(first, "\"decision\":\"ENROL\"");

        String made = request(201, second, taxId);
        String task = task(second, "declare-primary-identity");
        String form = send(200, second.director(), get("/api/tasks/" + task + "/form"), null);
        assertThat(form)
                .contains(second.initiative().toString(), first.initiative().toString(), "Otra iniciativa");
        complete(
                422,
                second,
                task,
                "\"primaryInitiative\":\"" + third.initiative() + "\",\"fit\":\"Fabrica para ambas\"");
        complete(
                200,
                second,
                task,
                "\"primaryInitiative\":\"" + second.initiative() + "\",\"fit\":\"Fabrica para ambas\"");
        decide(second, "\"decision\":\"ENROL\"");

        String id = JsonPath.read(made, "$.id");
        String enrolled = send(200, second.director(), get("/api/enrolments/" + id), null);
        assertThat(JsonPath.<String>read(enrolled, "$.primaryInitiative.id"))
                .isEqualTo(second.initiative().toString());
        assertThat(JsonPath.<List<String>>read(request(201, third, taxId), "$.reasons[*].code"))
                .containsExactly("TWO_INITIATIVES");
    }

    @Test
    void a_firm_that_is_proposed_twice_before_either_is_decided_takes_part_in_both_and_in_no_third() {
        CreationScene.Stage first = scene.registered();
        CreationScene.Stage second = scene.registered();
        String taxId = firm(first.director(), "Medellín", true);
        request(201, first, taxId);
        request(201, second, taxId);
        assertThat(JsonPath.<List<String>>read(request(201, scene.registered(), taxId), "$.reasons[*].code"))
                .containsExactly("TWO_INITIATIVES");

        complete(
                200,
                second,
                task(second, "declare-primary-identity"),
                "\"primaryInitiative\":\"" + first.initiative() + "\",\"fit\":\"Fabrica para ambas\"");
        decide(second, "\"decision\":\"ENROL\"");
        decide(first, "\"decision\":\"ENROL\"");

        for (CreationScene.Stage stage : List.of(first, second)) {
            assertThat(JsonPath.<List<String>>read(
                            send(200, stage.director(), get(path(stage)), null), "$.items[*].status"))
                    .containsExactly("ENROLLED");
        }
    }

    @Test
    void firms_that_become_one_declare_their_identity_among_two_initiatives_and_leave_the_third() {
        CreationScene.Stage first = scene.registered();
        CreationScene.Stage second = scene.registered();
        CreationScene.Stage third = scene.registered();
        String one = enrolled(first);
        String other = enrolled(second);
        String another = enrolled(third);
        String stays = JsonPath.read(one, "$.firm.id");

        merge(409, stays, other, null);
        String page = Answer.of(
                mvc,
                200,
                get("/actors/" + stays + "/merge?with=" + JsonPath.read(other, "$.firm.id"))
                        .with(as.visitor("director")));
        assertThat(page)
                .contains(
                        "name=\"primary\"",
                        first.initiative().toString(),
                        second.initiative().toString());
        merge(409, stays, other, third.initiative());
        merge(200, stays, other, second.initiative());
        merge(409, stays, another, third.initiative());

        String left = send(
                200,
                first.director(),
                post("/api/enrolments/" + JsonPath.read(one, "$.id") + "/drop"),
                "{\"grounds\":\"Cambió de actividad.\"}");

        assertThat(JsonPath.<String>read(left, "$.status")).isEqualTo("LEFT");
        merge(200, stays, another, third.initiative());
        assertThat(enrolments.identity(UUID.fromString(stays))).contains(third.initiative());
        assertThat(verifier.verify(Stream.initiative(first.initiative())).whole())
                .isTrue();
    }

    private String enrolled(CreationScene.Stage stage) {
        String made = request(201, stage, firm(stage.director(), "Envigado", true));
        decide(stage, "\"decision\":\"ENROL\"");
        return made;
    }

    private void merge(int status, String survivor, String enrolment, UUID primary) {
        Answer.of(
                mvc,
                status,
                post("/api/actors/" + survivor + "/merge").with(as.person("director")),
                "{\"other\":\"%s\",%s\"grounds\":\"Son la misma.\"}"
                        .formatted(
                                JsonPath.<String>read(enrolment, "$.firm.id"),
                                primary == null ? "" : "\"primaryInitiative\":\"" + primary + "\","));
    }

    @Test
    void a_request_is_declined_with_reasons_or_taken_back() {
        CreationScene.Stage stage = scene.registered();
        request(201, stage, firm(stage.director(), "Bello", true));
        decide(stage, "\"decision\":\"DECLINE\",\"grounds\":\"La cadena ya está cubierta.\"");
        String made = request(201, stage, firm(stage.director(), "Bello", true));
        String drop = "/api/enrolments/" + JsonPath.read(made, "$.id") + "/drop";
        send(422, stage.director(), post(drop), "{}");

        String dropped = send(200, stage.director(), post(drop), "{\"grounds\":\"La empresa lo pidió.\"}");

        assertThat(JsonPath.<String>read(dropped, "$.status")).isEqualTo("DROPPED");
        send(409, stage.director(), post(drop), "{\"grounds\":\"Otra vez.\"}");
        assertThat(scene.waiting(stage)).doesNotContain("decide-enrolment");
    }

    @Test
    void a_firm_identifies_with_no_initiative_that_declined_it_or_closed() {
        CreationScene.Stage first = scene.registered();
        CreationScene.Stage second = scene.registered();
        String taxId = firm(first.director(), "Bello", true);
        String made = request(201, first, taxId);
        UUID firm = UUID.fromString(JsonPath.read(made, "$.firm.id"));
        decide(first, "\"decision\":\"ENROL\"");
        for (String decision : List.of("DECLINE", "ENROL")) {
            request(201, second, taxId);
            complete(
                    200,
                    second,
                    task(second, "declare-primary-identity"),
                    "\"primaryInitiative\":\"" + second.initiative() + "\",\"fit\":\"Fabrica para ambas\"");
            assertThat(enrolments.identity(firm)).contains(second.initiative());
            decide(
                    second,
                    "\"decision\":\"" + decision + "\""
                            + (decision.equals("DECLINE") ? ",\"grounds\":\"No encaja en la cadena.\"" : ""));
            assertThat(enrolments.identity(firm).isPresent()).isEqualTo(decision.equals("ENROL"));
        }

        send(
                200,
                second.director(),
                post("/api/initiatives/" + second.initiative() + "/withdraw"),
                "{\"grounds\":\"No sigue adelante.\"}");

        assertThat(enrolments.identity(firm)).isEmpty();
        assertThat(JsonPath.<List<String>>read(
                        send(200, second.director(), get(path(second)), null), "$.items[*].status"))
                .containsExactlyInAnyOrder("LEFT", "DECLINED");
        String third = request(201, scene.registered(), taxId);
        assertThat(JsonPath.<String>read(third, "$.status")).isEqualTo("REQUESTED");
    }

    @Test
    void requests_go_with_their_initiative() {
        CreationScene.Stage stage = scene.registered();
        String made = request(201, stage, firm(stage.director(), "Bello", true));

        send(
                200,
                stage.director(),
                post("/api/initiatives/" + stage.initiative() + "/withdraw"),
                "{\"grounds\":\"No sigue adelante.\"}");

        String now = send(200, stage.director(), get("/api/enrolments/" + JsonPath.read(made, "$.id")), null);
        assertThat(JsonPath.<String>read(now, "$.status")).isEqualTo("DROPPED");
        request(409, stage, firm(stage.director(), "Bello", true));
    }

    @Test
    void who_proposes_and_what_is_refused() {
        CreationScene.Stage stage = scene.registered();
        String taxId = firm(stage.director(), "Bello", true);
        CreationScene.Stage stranger = scene.registered();
        String body = body(taxId);

        send(404, stranger.director(), post(path(stage)), body);
        send(404, stranger.director(), get(path(stage)), null);
        send(422, stage.director(), post(path(stage)), body.replace(taxId, taxId()));
        send(422, stage.director(), post(path(stage)), body.replace("}}", "},\"status\":\"ENROLLED\"}"));
        send(422, stage.director(), post(path(stage)), body.replace("MACHINERY", "NOWHERE"));
        String form =
                send(200, stage.director(), get("/api/forms/request-enrolment?initiative=" + stage.initiative()), null);
        assertThat(JsonPath.<String>read(form, "$.data.taxId")).isNotEmpty();
        String page = Answer.of(
                mvc,
                200,
                get("/initiatives/" + stage.initiative() + "/enrolments/new").with(as.visitor(stage.director())));
        assertThat(page).contains("NIT de la empresa");
    }

    private void decide(CreationScene.Stage stage, String fields) {
        complete(200, stage, task(stage, "decide-enrolment"), fields);
    }

    private void complete(int status, CreationScene.Stage stage, String task, String fields) {
        send(status, stage.director(), post("/api/tasks/" + task + "/complete"), "{\"data\":{" + fields + "}}");
    }

    private String task(CreationScene.Stage stage, String definition) {
        return scene.open(stage).stream()
                .filter(it -> it.definition().equals(definition))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String request(int status, CreationScene.Stage stage, String taxId) {
        return send(status, stage.director(), post(path(stage)), body(taxId));
    }

    private static String body(String taxId) {
        return "{\"data\":{\"taxId\":\"" + taxId + "\",\"chainLink\":\"MACHINERY\",\"why\":\"Hace telares.\"}}";
    }

    private static String path(CreationScene.Stage stage) {
        return "/api/initiatives/" + stage.initiative() + "/enrolments";
    }

    private String firm(UUID director, String municipality, boolean constituted) {
        String taxId = taxId();
        send(
                201,
                director,
                post("/api/actors"),
                ("{\"data\":{\"name\":\"Firma %s\",\"taxId\":\"%s\",\"kind\":\"FIRM\",\"chainLinks\":[\"MACHINERY\"],"
                                + "\"constituted\":%s,\"municipality\":\"%s\"}}")
                        .formatted(UUID.randomUUID(), taxId, constituted, municipality));
        return taxId;
    }

    private static String taxId() {
        return new TaxId(String.valueOf(NEXT.incrementAndGet())).toString();
    }

    private String send(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }
}
