package org.hito.actor.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Contributions by API: recorded, received in parts, spent no further than received, withdrawn, and by whom. */
@HitoTest
@Import(CreationScene.class)
class ContributionWebTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Community community;

    private Stage stage;

    @BeforeEach
    void register() {
        stage = scene.registered();
    }

    @Test
    void cash_is_promised_received_in_parts_and_spent() {
        String id = id(record(cash("Fundación Semilla", "1000000.50")));
        String first = send(200, post(path(id, "/receipts")), movement("400000.25", "Primer desembolso"));
        assertThat(text(first, "$.status")).isEqualTo("SIGNED");
        assertThat(number(first, "$.received")).isEqualByComparingTo("400000.25");

        String refused = send(409, post(path(id, "/spendings")), movement("400000.26", "Estudio"));
        assertThat(text(refused, "$.type")).isEqualTo("urn:hito:problem:beyond-received");
        assertThat(number(refused, "$.left")).isEqualByComparingTo("400000.25");

        send(200, post(path(id, "/receipts")), movement("600000.25", "Segundo desembolso"));
        String spent = send(200, post(path(id, "/spendings")), movement("1000000.5", "Estudio"));
        assertThat(text(spent, "$.status")).isEqualTo("SPENT");
        assertThat(JsonPath.<List<String>>read(spent, "$.movements[*].kind"))
                .containsExactly("RECEIVED", "RECEIVED", "SPENT");
        assertThat(send(200, get("/api/initiatives/" + stage.initiative() + "/history"), null))
                .contains("actor.contribution-received", "actor.contribution-spent", "Primer desembolso");
    }

    @Test
    void what_is_given_in_kind_is_measured_and_valued() {
        String made = record(
                """
                {"data":{"initiative":"%s","project":"INITIATIVE","contributor":"Universidad del Valle","source":"PRIVATE","form":"IN_KIND",
                 "inKind":"STAFF","quantity":120,"unit":"horas","valuation":"COST","amount":9000000,"currency":"COP","due":"2031-01-15",
                 "purpose":"Investigadores"}}
                """
                        .formatted(stage.initiative()));
        assertThat(text(made, "$.inKind")).isEqualTo("STAFF");
        assertThat(number(made, "$.quantity")).isEqualByComparingTo("120");
        assertThat(text(made, "$.valuation")).isEqualTo("COST");
        assertThat(text(made, "$.status")).isEqualTo("PROMISED");

        String errors =
                send(422, post("/api/contributions"), cash("Otra", "5").replace("\"CASH\"", "\"CASH\",\"quantity\":3"));
        assertThat(text(errors, "$.errors[0].code")).isEqualTo("hidden");
    }

    @Test
    void a_promise_that_does_not_come_is_withdrawn_with_reasons_and_only_before_anything_came() {
        String gone = id(record(cash("Se Arrepintió", "7")));
        send(422, post(path(gone, "/withdraw")), "{}");
        send(200, post(path(gone, "/withdraw")), "{\"grounds\":\"Cambió de prioridades\"}");
        send(409, post(path(gone, "/withdraw")), "{\"grounds\":\"Otra vez\"}");
        send(409, post(path(gone, "/receipts")), movement("7", "Tarde"));
        String came = id(record(cash("Cumplió", "7")));
        send(200, post(path(came, "/receipts")), movement("1", "Algo"));
        send(409, post(path(came, "/withdraw")), "{\"grounds\":\"Ya llegó algo\"}");

        assertThat(listed("")).contains(came).doesNotContain(gone);
        assertThat(listed("&status=WITHDRAWN")).containsExactly(gone);
        assertThat(listed("&source=LOCAL")).isEmpty();
        assertThat(listed("&project=" + UUID.randomUUID())).isEmpty();
        assertThat(listed("&organisation=nothing")).isEmpty();
        send(400, get("/api/contributions?status=LOST"), null);
        send(400, get("/api/contributions?after=xyz"), null);
    }

    @Test
    void an_organisation_is_named_by_its_tax_id_too() {
        String digits =
                "90" + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        String taxId = new org.hito.actor.TaxId(digits).toString();
        send(
                201,
                post("/api/actors"),
                "{\"data\":{\"name\":\"Con NIT %s\",\"taxId\":\"%s\",\"kind\":\"FIRM\"}}".formatted(digits, taxId));

        String made = record(cash(taxId, "12"));

        assertThat(text(made, "$.organisation.name")).isEqualTo("Con NIT " + digits);
        String wrong = digits + "-" + (taxId.charAt(taxId.length() - 1) == '0' ? "1" : "0");
        assertThat(text(send(422, post("/api/contributions"), cash(wrong, "12")), "$.errors[0].field"))
                .isEqualTo("contributor");
    }

    @Test
    void the_team_records_council_and_auditors_read_and_nobody_else_knows() {
        String id = id(record(cash("Entidad Visible", "10")));
        UUID member = scene.chair(stage);
        UUID auditor = community.person("auditor", "AUDITOR");
        UUID stranger = community.person("director", "DIRECTOR");
        for (UUID reader : List.of(member, auditor)) {
            by(200, reader, get(path(id, "")), null);
            by(403, reader, post("/api/contributions"), cash("No", "1"));
            by(403, reader, post(path(id, "/receipts")), movement("1", "No"));
            by(403, reader, post(path(id, "/spendings")), movement("1", "No"));
            by(403, reader, post(path(id, "/withdraw")), "{\"grounds\":\"No me corresponde\"}");
            by(403, reader, get("/api/forms/record-contribution?initiative=" + stage.initiative()), null);
            by(403, reader, get("/api/forms/record-receipt?about=" + id), null);
        }
        by(404, stranger, get(path(id, "")), null);
        by(404, stranger, post("/api/contributions"), cash("No", "1"));
        by(404, stranger, post(path(id, "/receipts")), movement("1", "No"));
        by(404, stranger, get("/api/forms/spend-contribution?about=" + id), null);
        assertThat(JsonPath.<List<String>>read(
                        by(200, stranger, get("/api/contributions?initiative=" + stage.initiative()), null),
                        "$.items[*].id"))
                .isEmpty();
        send(404, get(path("nothing", "")), null);
        send(404, get("/api/forms/record-receipt"), null);
    }

    @Test
    void bad_data_is_refused_by_field() {
        String id = id(record(cash("Con Errores", "10")));
        assertThat(text(send(422, post("/api/contributions"), cash("Con Errores", "0")), "$.errors[0].code"))
                .isEqualTo("min");
        send(422, post("/api/contributions"), cash("Con Errores", "\"diez\""));
        send(422, post("/api/contributions"), cash("Con Errores", "1").replace("COP", "XAU"));
        send(422, post(path(id, "/receipts")), movement("-1", "Menos"));
        send(422, post(path(id, "/receipts")), movement("1", "Mañana").replace(TODAY, "2190-01-01"));
        String early =
                send(422, post(path(id, "/receipts")), movement("1", "Antes").replace(TODAY, "2024-03-01"));
        assertThat(text(early, "$.errors[0].field")).isEqualTo("day");
        send(
                422,
                post(path(id, "/receipts")),
                "{\"data\":{\"day\":\"" + TODAY + "\",\"amount\":1,\"concept\":\"x\"},\"by\":1}");
        send(
                422,
                post(path(id, "/receipts")),
                movement("1", "Sin archivo")
                        .replace("\"day\"", "\"evidence\":[\"" + UUID.randomUUID() + "\"],\"day\""));
        send(400, post(path(id, "/receipts")), "{");
    }

    @Test
    void two_expenses_at_once_never_spend_more_than_there_is() throws Exception {
        String id = id(record(cash("Uno de Dos", "100")));
        send(200, post(path(id, "/receipts")), movement("100", "Todo"));
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers =
                    List.of(both.submit(() -> spend(id, barrier)), both.submit(() -> spend(id, barrier)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            both.shutdownNow();
        }
        assertThat(number(send(200, get(path(id, "")), null), "$.spent")).isEqualByComparingTo("60");
    }

    private int spend(String id, CyclicBarrier barrier) throws InterruptedException, BrokenBarrierException {
        var request =
                post(path(id, "/spendings")).with(as.person(stage.director())).contentType("application/json");
        barrier.await();
        try {
            return mvc.perform(request.content(movement("60", "A la vez")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> listed(String more) {
        return JsonPath.read(
                send(200, get("/api/contributions?initiative=" + stage.initiative() + more), null), "$.items[*].id");
    }

    private String record(String body) {
        return send(201, post("/api/contributions"), body);
    }

    private String send(int status, MockHttpServletRequestBuilder request, String body) {
        return by(status, stage.director(), request, body);
    }

    private String by(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }

    private String cash(String contributor, String amount) {
        return """
               {"data":{"initiative":"%s","project":"INITIATIVE","contributor":"%s","source":"COOPERATION","form":"CASH","amount":%s,
                "currency":"COP","due":"2031-01-15","purpose":"Estudios","signed":true}}
               """
                .formatted(stage.initiative(), contributor, amount);
    }

    private static String movement(String amount, String concept) {
        return "{\"data\":{\"day\":\"%s\",\"amount\":%s,\"concept\":\"%s\"}}".formatted(TODAY, amount, concept);
    }

    private static String path(String id, String more) {
        return "/api/contributions/" + id + more;
    }

    private static String id(String json) {
        return text(json, "$.id");
    }

    private static String text(String json, String path) {
        return JsonPath.read(json, path);
    }

    private static BigDecimal number(String json, String path) {
        return new BigDecimal(JsonPath.read(json, path).toString());
    }
}
