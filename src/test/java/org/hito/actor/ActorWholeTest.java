package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** All that the page of an organisation tells is told to programs too, and only of initiatives that the reader sees. */
@HitoTest
@Import(CreationScene.class)
class ActorWholeTest {

    private static final AtomicInteger NEXT = new AtomicInteger(610_100_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    ActorRegister register;

    private Stage stage;
    private String taxId;
    private String name;
    private String actor;

    @BeforeEach
    void aFirmOfAnInitiative() {
        stage = scene.registered();
        taxId = new TaxId(String.valueOf(NEXT.incrementAndGet())).toString();
        name = "Firma " + UUID.randomUUID();
        actor = JsonPath.read(
                send(
                        201,
                        stage,
                        post("/api/actors"),
                        """
                        {"data":{"name":"%s","taxId":"%s","kind":"FIRM","chainLinks":["MACHINERY"],"constituted":true,"municipality":"Bello"}}
                        """
                                .formatted(name, taxId)),
                "$.id");
    }

    @Test
    void what_it_gave_got_and_was_proposed_for_is_told_by_page() {
        List<String> gave = List.of(contribution("Primero"), contribution("Segundo"));
        List<String> got = List.of(delivery("2020-03-01"), delivery("2024-03-01"));
        String enrolment = JsonPath.read(
                send(
                        201,
                        stage,
                        post("/api/initiatives/" + stage.initiative() + "/enrolments"),
                        "{\"data\":{\"taxId\":\"%s\",\"chainLink\":\"MACHINERY\"}}".formatted(taxId)),
                "$.id");

        assertThat(walked(stage, "contributions")).containsExactly(gave.get(1), gave.get(0));
        assertThat(walked(stage, "deliveries")).containsExactly(got.get(1), got.get(0));
        assertThat(walked(stage, "enrolments")).containsExactly(enrolment);

        Stage other = scene.registered();
        for (String list : List.of("contributions", "deliveries", "enrolments")) {
            assertThat(walked(other, list)).isEmpty();
            send(404, stage, get("/api/actors/" + UUID.randomUUID() + "/" + list), null);
            send(404, stage, get("/api/actors/nothing/" + list), null);
            send(400, stage, get("/api/actors/" + actor + "/" + list + "?limit=0"), null);
        }
    }

    @Test
    void its_page_goes_on_where_a_list_is_long() {
        contribution("Salario de dos investigadores");
        contribution("Local en el centro");
        String next =
                JsonPath.read(send(200, stage, get("/api/actors/" + actor + "/contributions?limit=1"), null), "$.next");

        String page = Answer.of(
                mvc, 200, get("/actors/" + actor).queryParam("gave", next).with(as.visitor(stage.director())));

        assertThat(page).contains("Salario de dos investigadores").doesNotContain("Local en el centro");
    }

    @Test
    void what_it_committed_to_is_told_with_it() {
        Commitment committed =
                new Commitment(name, CommitmentKind.TIME, "Una persona", null, null, null, "Gerencia", null);
        scene.as(
                stage.director(),
                () -> scene.inTransaction(() -> {
                    register.commitments(stage.initiative(), List.of(committed));
                    return committed;
                }));

        String whole = send(200, stage, get("/api/actors/" + actor), null);

        assertThat(JsonPath.<List<String>>read(whole, "$.commitments[*].initiative.id"))
                .containsExactly(stage.initiative().toString());
        assertThat(JsonPath.<List<Object>>read(
                        send(200, scene.registered(), get("/api/actors/" + actor), null), "$.commitments"))
                .isEmpty();
    }

    private String contribution(String purpose) {
        return id(
                "/api/contributions",
                """
                {"data":{"initiative":"%s","project":"INITIATIVE","contributor":"%s","source":"PRIVATE","form":"CASH","amount":5,
                 "currency":"COP","due":"2031-01-15","purpose":"%s","signed":true}}
                """
                        .formatted(stage.initiative(), taxId, purpose));
    }

    private String delivery(String day) {
        String service = id(
                "/api/services",
                "{\"data\":{\"initiative\":\"%s\",\"name\":\"Curso\",\"line\":\"TRAINING\",\"charging\":\"FREE\",\"description\":\"En grupo\"}}"
                        .formatted(stage.initiative()));
        return id(
                "/api/service-deliveries",
                "{\"data\":{\"service\":\"%s\",\"firm\":\"%s\",\"day\":\"%s\",\"notes\":\"Todo\"}}"
                        .formatted(service, actor, day));
    }

    private String id(String path, String body) {
        return JsonPath.read(send(201, stage, post(path), body), "$.id");
    }

    private List<String> walked(Stage reader, String list) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = send(200, reader, get("/api/actors/" + actor + "/" + list + "?limit=1&after=" + next), null);
            found.addAll(JsonPath.read(page, "$.items[*].id"));
            next = JsonPath.read(page, "$.next");
        }
        return found;
    }

    private String send(int status, Stage reader, MockHttpServletRequestBuilder request, String body) {
        request.with(as.person(reader.director()));
        return Answer.of(
                mvc,
                status,
                body == null ? request : request.contentType("application/json").content(body));
    }
}
