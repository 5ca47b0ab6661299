package org.hito.actor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hito.actor.TaxId;
import org.hito.council.Bodies;
import org.hito.council.CastBallot;
import org.hito.council.RoundList;
import org.hito.council.Vote;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A free service of the same line is not given to a firm twice (Q38), in whichever initiative, unless the council allows it. */
@HitoTest
@Import(CreationScene.class)
class ServiceDeliveryTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Community community;

    @Autowired
    RoundList rounds;

    @Autowired
    Bodies bodies;

    @Autowired
    CastBallot castBallot;

    private Stage first;
    private Stage second;
    private String firm;

    @BeforeEach
    void twoInitiativesAndAFirm() {
        first = scene.registered();
        second = scene.registered();
        firm = id(send(
                201,
                first,
                post("/api/actors"),
                "{\"data\":{\"name\":\"Firma %s\",\"kind\":\"FIRM\"}}".formatted(UUID.randomUUID())));
    }

    @Test
    void the_second_request_is_refused_naming_the_first_to_somebody_who_does_not_see_its_initiative() {
        String one = service(first, "Curso de calidad", "QUALITY", "FREE");
        String two = service(second, "Certificación", "QUALITY", "FREE");
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, "2024-03-01"));

        String refused = send(409, second, post("/api/service-deliveries"), delivery(two, firm, "2025-03-01"));

        assertThat(text(refused, "$.type")).isEqualTo("urn:hito:problem:service-already-given");
        assertThat(text(refused, "$.delivery.service")).isEqualTo("Curso de calidad");
        assertThat(text(refused, "$.delivery.day")).isEqualTo("2024-03-01");
        assertThat(text(refused, "$.delivery.initiative"))
                .isEqualTo(scene.initiative(first).name());
        assertThat(text(refused, "$.detail"))
                .contains("Curso de calidad", scene.initiative(first).name());
        send(404, second, get("/api/initiatives/" + first.initiative()), null);
        send(404, second, get("/api/service-deliveries/" + text(refused, "$.delivery.id")), null);
        assertThat(scene.trail(second)).doesNotContain("actor.service-delivered");
    }

    @Test
    void another_line_a_charge_another_firm_or_a_day_outside_the_window_is_no_second_time() {
        String one = service(first, "Curso de calidad", "QUALITY", "FREE");
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, "2022-03-01"));

        String line = service(second, "Misión comercial", "MARKET_ACCESS", "FREE");
        send(201, second, post("/api/service-deliveries"), delivery(line, firm, "2022-04-01"));
        String charged = service(second, "Auditoría", "QUALITY", "CHARGED");
        send(201, second, post("/api/service-deliveries"), delivery(charged, firm, "2022-04-01"));
        String free = service(second, "Certificación", "QUALITY", "FREE");
        send(409, second, post("/api/service-deliveries"), delivery(free, firm, "2024-02-29"));
        send(409, second, post("/api/service-deliveries"), delivery(free, firm, "2020-03-02"));
        send(201, second, post("/api/service-deliveries"), delivery(free, firm, "2024-03-01"));
        String other = id(send(201, first, post("/api/actors"), "{\"data\":{\"name\":\"Otra\",\"kind\":\"FIRM\"}}"));
        send(201, second, post("/api/service-deliveries"), delivery(free, other, "2022-04-01"));
    }

    @Test
    void of_two_that_ask_at_once_exactly_one_passes() throws Exception {
        for (int i = 0; i < 5; i++) {
            twoInitiativesAndAFirm();
            String one = service(first, "Curso", "TRAINING", "FREE");
            String two = service(second, "Taller", "TRAINING", "FREE");
            CyclicBarrier barrier = new CyclicBarrier(2);
            ExecutorService both = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> answers = List.of(
                        both.submit(() -> deliver(first, one, barrier)),
                        both.submit(() -> deliver(second, two, barrier)));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
            } finally {
                both.shutdownNow();
            }
            assertThat(scene.trail(first).contains("actor.service-delivered"))
                    .isNotEqualTo(scene.trail(second).contains("actor.service-delivered"));
        }
    }

    @Test
    void the_council_allows_one_more_and_the_delivery_says_so() {
        String one = service(first, "Curso", "INNOVATION", "FREE");
        String two = service(second, "Taller", "INNOVATION", "FREE");
        String today = LocalDate.now().toString();
        send(409, second, post("/api/services/" + two + "/overrides"), asked(firm));
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, today));
        send(409, second, post("/api/service-deliveries"), delivery(two, firm, today));

        String asked = send(201, second, post("/api/services/" + two + "/overrides"), asked(firm));
        send(409, second, post("/api/services/" + two + "/overrides"), asked(firm));
        send(409, second, post("/api/service-deliveries"), delivery(two, firm, today));
        council(text(asked, "$.item"), Vote.APPROVE);

        String granted = send(200, second, get("/api/service-overrides/" + id(asked)), null);
        assertThat(text(granted, "$.status")).isEqualTo("GRANTED");
        assertThat(send(200, second, get("/api/notices"), null)).contains("concedió la excepción");
        String given = send(201, second, post("/api/service-deliveries"), delivery(two, firm, today));
        assertThat(text(given, "$.override")).isEqualTo(id(asked));
        send(409, second, post("/api/service-deliveries"), delivery(two, firm, today));
        assertThat(scene.trail(second))
                .contains("actor.service-override-asked", "actor.service-override-granted", "actor.service-delivered");
    }

    @Test
    void what_the_council_refuses_stays_refused_until_it_is_asked_again() {
        String one = service(first, "Curso", "INNOVATION", "FREE");
        String today = LocalDate.now().toString();
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, today));
        String asked = send(201, first, post("/api/services/" + one + "/overrides"), asked(firm));

        council(text(asked, "$.item"), Vote.REJECT);

        assertThat(text(send(200, first, get("/api/service-overrides/" + id(asked)), null), "$.status"))
                .isEqualTo("REFUSED");
        send(409, first, post("/api/service-deliveries"), delivery(one, firm, today));
        send(201, first, post("/api/services/" + one + "/overrides"), asked(firm));
    }

    @Test
    void the_last_word_of_the_council_on_an_exception_counts_until_it_is_used() {
        String one = service(first, "Curso", "INNOVATION", "FREE");
        String today = LocalDate.now().toString();
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, today));
        String asked = send(201, first, post("/api/services/" + one + "/overrides"), asked(firm));
        council(text(asked, "$.item"), Vote.APPROVE);

        assertThat(again(asked, Vote.REJECT)).isEqualTo("REFUSED");
        send(409, first, post("/api/service-deliveries"), delivery(one, firm, today));
        assertThat(again(asked, Vote.APPROVE)).isEqualTo("GRANTED");
        send(201, first, post("/api/service-deliveries"), delivery(one, firm, today));
        assertThat(again(asked, Vote.REJECT)).isEqualTo("GRANTED");
    }

    /** What becomes of an exception when the council votes again. */
    private String again(String asked, Vote vote) {
        String path = "/api/service-overrides/" + id(asked);
        String decided = text(send(200, first, get(path), null), "$.round");
        String reopened = by(
                201,
                scene.chair(first),
                post("/api/rounds/" + decided + "/reopen"),
                "{\"grounds\":\"Hay algo nuevo\"}");
        council(text(reopened, "$.item.id"), vote);
        return text(send(200, first, get(path), null), "$.status");
    }

    @Test
    void the_team_records_council_and_auditors_read_and_nobody_else_knows() {
        String one = service(first, "Curso", "DIGITALISATION", "FREE");
        String given = id(send(201, first, post("/api/service-deliveries"), delivery(one, firm, "2024-03-01")));
        UUID auditor = community.person("auditor", "AUDITOR");
        for (UUID reader : List.of(scene.chair(first), auditor)) {
            by(200, reader, get("/api/services/" + one), null);
            by(200, reader, get("/api/service-deliveries/" + given), null);
            by(403, reader, post("/api/services"), registration(first, "No", "TRAINING", "FREE"));
            by(403, reader, post("/api/service-deliveries"), delivery(one, firm, "2024-03-01"));
            by(403, reader, post("/api/services/" + one + "/overrides"), asked(firm));
            by(403, reader, post("/api/services/" + one + "/retire"), "{\"grounds\":\"No me toca\"}");
            by(403, reader, get("/api/forms/deliver-service?initiative=" + first.initiative()), null);
        }
        UUID stranger = community.person("director", "DIRECTOR");
        by(404, stranger, get("/api/services/" + one), null);
        by(404, stranger, post("/api/service-deliveries"), delivery(one, firm, "2024-03-01"));
        by(404, stranger, post("/api/services/" + one + "/overrides"), asked(firm));
        assertThat(JsonPath.<List<String>>read(by(200, stranger, get("/api/services"), null), "$.items[*].id"))
                .doesNotContain(one);
    }

    @Test
    void bad_data_is_refused_and_what_is_retired_is_given_no_more() {
        String one = service(first, "Curso", "DIGITALISATION", "FREE");
        String academia =
                id(send(201, first, post("/api/actors"), "{\"data\":{\"name\":\"Escuela\",\"kind\":\"ACADEMIA\"}}"));
        send(422, first, post("/api/service-deliveries"), delivery(one, academia, "2024-03-01"));
        send(422, first, post("/api/service-deliveries"), delivery(one, firm, "2190-01-01"));
        send(
                422,
                first,
                post("/api/services"),
                registration(first, "Caro", "TRAINING", "CHARGED").replace("1000", "0"));
        send(422, first, post("/api/services/" + one + "/overrides"), "{\"firm\":\"%s\"}".formatted(firm));
        send(404, first, post("/api/services/" + one + "/overrides"), asked("nothing"));
        send(400, first, get("/api/services?line=MAGIC"), null);

        assertThat(listed("line=DIGITALISATION&charging=FREE")).containsExactly(one);
        send(200, first, post("/api/services/" + one + "/retire"), "{\"grounds\":\"Ya no hay quien lo preste\"}");
        send(409, first, post("/api/services/" + one + "/retire"), "{\"grounds\":\"Otra vez\"}");
        send(409, first, post("/api/service-deliveries"), delivery(one, firm, "2024-03-01"));
    }

    @Test
    void the_form_offers_a_few_firms_and_takes_any_other_by_id_or_tax_id() {
        String today = LocalDate.now().toString();
        String one = service(first, "Curso", "TRAINING", "FREE");
        for (int i = 0; i <= FirmChoice.OFFERED; i++) {
            registered("Firma " + UUID.randomUUID(), null);
        }
        String taxId = new TaxId("89" + String.format("%07d", Math.floorMod(firm.hashCode(), 10_000_000))).toString();
        String last = registered("Zzz " + UUID.randomUUID(), taxId);

        String form = send(200, first, get("/api/forms/deliver-service?about=" + one), null);
        List<String> offered = JsonPath.read(form, "$.schema.components[?(@.key == 'firm')].values[*].value");
        assertThat(offered).hasSize(FirmChoice.OFFERED).doesNotContain(last).startsWith(text(form, "$.data.firm"));

        send(201, first, post("/api/service-deliveries"), delivery(one, offered.get(0), today));
        String given = send(201, first, post("/api/service-deliveries"), delivery(one, taxId, today));
        assertThat(text(given, "$.firm.id")).isEqualTo(last);
        send(409, first, post("/api/service-deliveries"), delivery(one, last, today));
        send(422, first, post("/api/service-deliveries"), delivery(one, "890.904.996-2", today));
        send(
                422,
                first,
                post("/api/service-deliveries"),
                delivery(one, UUID.randomUUID().toString(), today));

        String next = send(200, first, get("/api/forms/deliver-service?about=" + one), null);
        assertThat(text(next, "$.data.firm")).isNotIn(offered.get(0), last);
    }

    private String registered(String name, String taxId) {
        String known = taxId == null ? "" : "\"taxId\":\"%s\",".formatted(taxId);
        return id(send(
                201,
                first,
                post("/api/actors"),
                "{\"data\":{%s\"name\":\"%s\",\"kind\":\"FIRM\"}}".formatted(known, name)));
    }

    @Test
    void lists_are_paged_by_key() {
        List<String> made = new ArrayList<>();
        for (String name : List.of("Ábaco", "ábaco", "Zafiro")) {
            made.add(service(first, name, "FINANCING", "FREE"));
        }
        for (String service : made.subList(0, 1)) {
            send(201, first, post("/api/service-deliveries"), delivery(service, firm, "2020-01-01"));
            send(201, first, post("/api/service-deliveries"), delivery(service, firm, "2024-01-01"));
        }

        assertThat(walked("/api/services?line=FINANCING&limit=1&initiative=" + first.initiative()))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(walked("/api/service-deliveries?limit=1&firm=" + firm)).hasSize(2);
        send(400, first, get("/api/services?after=nothing"), null);
        send(400, first, get("/api/services?limit=0"), null);
    }

    private List<String> walked(String path) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = send(200, first, get(path + "&after=" + next), null);
            found.addAll(JsonPath.read(page, "$.items[*].id"));
            next = JsonPath.read(page, "$.next");
        }
        return found;
    }

    private List<String> listed(String filter) {
        return JsonPath.read(
                send(200, first, get("/api/services?initiative=" + first.initiative() + "&" + filter), null),
                "$.items[*].id");
    }

    private void council(String item, Vote vote) {
        var round = rounds.last(UUID.fromString(item)).orElseThrow();
        bodies.seats(round.item().body()).stream()
                .filter(seat -> rounds.last(UUID.fromString(item)).orElseThrow().open())
                .forEach(seat ->
                        community.run(seat.holder(), () -> castBallot.execute(round.id(), Community.said(vote))));
    }

    private int deliver(Stage stage, String service, CyclicBarrier barrier) throws Exception {
        var request = post("/api/service-deliveries").with(as.person(stage.director()));
        barrier.await();
        return mvc.perform(request.contentType("application/json").content(delivery(service, firm, "2024-03-01")))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String service(Stage stage, String name, String line, String charging) {
        return id(send(201, stage, post("/api/services"), registration(stage, name, line, charging)));
    }

    private static String registration(Stage stage, String name, String line, String charging) {
        return """
               {"data":{"initiative":"%s","name":"%s","line":"%s","charging":"%s",%s"description":"En grupo"}}
               """
                .formatted(
                        stage.initiative(),
                        name,
                        line,
                        charging,
                        charging.equals("FREE") ? "" : "\"price\":1000,\"currency\":\"COP\",");
    }

    private static String delivery(String service, String firm, String day) {
        return "{\"data\":{\"service\":\"%s\",\"firm\":\"%s\",\"day\":\"%s\",\"notes\":\"Todo\"}}"
                .formatted(service, firm, day);
    }

    private static String asked(String firm) {
        return "{\"firm\":\"%s\",\"grounds\":\"Cambió de dueño y de planta\"}".formatted(firm);
    }

    private String send(int status, Stage stage, MockHttpServletRequestBuilder request, String body) {
        return by(status, stage.director(), request, body);
    }

    private String by(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }

    private static String id(String json) {
        return text(json, "$.id");
    }

    private static String text(String json, String path) {
        return JsonPath.read(json, path);
    }
}
