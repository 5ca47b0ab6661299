package org.hito.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.project.BudgetPart.Purpose;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is given to a project is spent as its gates allow, and no money goes to firms (Q21, Q37). */
@HitoTest
@Import(CreationScene.class)
class MoneyOfContributionsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T15:00:00Z");

    private static final Assessment ASSESSED =
            new Assessment(Gate.G2, List.of(), 0, List.of(), "gate-criteria:1", List.of());

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Projects projects;

    @Autowired
    Assessments assessments;

    private Stage stage;
    private UUID project;

    @BeforeEach
    void aProjectWhoseScreeningIsPaid() {
        stage = scene.registered();
        project = scene.as(
                stage.director(),
                () -> scene.inTransaction(() -> projects.add(
                                new Proposal(
                                        stage.initiative(),
                                        null,
                                        new Idea("Marca", ProjectKind.TRADE, "s", "t", Intervention.ONE_TO_ONE, "b"),
                                        List.of(ExpectedResult.promised("r", "i", BigDecimal.ZERO, BigDecimal.ONE)),
                                        Budget.estimated(
                                                BigDecimal.TEN,
                                                BigDecimal.ONE,
                                                BigDecimal.valueOf(100),
                                                BigDecimal.ONE)),
                                stage.director())
                        .id()));
        change(it -> it.decide(GateOutcome.GO, null, true, NOW));
    }

    @Test
    void no_more_is_spent_of_all_contributions_than_gates_have_released() {
        String one = received("Fundación Uno", "ACADEMIA");
        String two = received("Fundación Dos", "ACADEMIA");
        spend(200, one, "6", null);

        String refused = spend(409, two, "5", null);

        assertThat(JsonPath.<String>read(refused, "$.type")).isEqualTo("urn:hito:problem:beyond-released");
        assertThat(new BigDecimal(JsonPath.read(refused, "$.left").toString())).isEqualByComparingTo("4");
        spend(200, two, "4", null);
        spend(409, one, "0.01", null);
    }

    @Test
    void what_is_held_or_killed_spends_nothing_and_what_has_ended_takes_nothing() {
        String given = received("Fundación Uno", "ACADEMIA");
        change(it -> it.decide(GateOutcome.HOLD, LocalDate.of(2199, 1, 1), true, NOW));
        assertThat(JsonPath.<String>read(spend(409, given, "1", null), "$.type"))
                .isEqualTo("urn:hito:problem:funds-frozen");
        send(409, "/api/contributions/" + given + "/receipts", movement("1", null));
        change(Project::resume);
        spend(200, given, "1", null);

        change(it -> it.decide(GateOutcome.KILL, null, true, NOW));
        spend(409, given, "1", null);
        send(409, "/api/contributions/" + given + "/receipts", movement("1", null));
        send(422, "/api/contributions", contribution("Fundación Tres", project.toString()));
        String form = by(200, get("/api/forms/record-contribution?initiative=" + stage.initiative()), null);
        assertThat(form).doesNotContain(project.toString());
    }

    @Test
    void nothing_is_spent_before_the_first_money_of_the_project() {
        String spending =
                "{\"data\":{\"amount\":1,\"spentOn\":\"%s\",\"concept\":\"c\",\"payee\":\"Imprenta\",\"purpose\":\"EVENTS\"}}";
        String path = "/api/projects/" + project + "/spendings";

        String early = send(422, path, spending.formatted("2026-03-03"));

        assertThat(JsonPath.<String>read(early, "$.errors[0].field")).isEqualTo("spentOn");
        send(201, path, spending.formatted("2026-03-04"));
    }

    @Test
    void firms_are_paid_of_no_contribution_whatever_is_written_behind_their_name() {
        promised("Telares del Valle S.A.S.", "FIRM");
        String ofProject = received("Fundación Uno", "ACADEMIA");
        String ofInitiative =
                JsonPath.read(send(201, "/api/contributions", contribution("Fundación Dos", "INITIATIVE")), "$.id");
        send(200, "/api/contributions/" + ofInitiative + "/receipts", movement("50", null));

        for (String given : List.of(ofProject, ofInitiative)) {
            for (String payee : List.of("Telares del Valle S.A.S.", "TELARES DEL VALLE", "Telares del Valle Ltda.")) {
                assertThat(JsonPath.<String>read(spend(422, given, "1", payee), "$.errors[0].field"))
                        .isEqualTo("payee");
            }
            spend(200, given, "1", "Imprenta Telares");
        }
    }

    @Test
    void the_only_contribution_of_a_firm_stays_from_the_assessment_on() {
        String only = promised("Telares Uno", "FIRM");
        String other = promised("Universidad", "ACADEMIA");
        change(it -> it.decide(GateOutcome.GO, null, true, NOW));
        change(it -> it.formulate(new Formulation(
                List.of(Deliverable.planned("d", "o", LocalDate.of(2030, 1, 1), LocalDate.of(2030, 2, 1))),
                List.of(BudgetPart.planned(Purpose.EXECUTION, "uno", BigDecimal.TEN)),
                List.of(),
                List.of())));
        scene.inTransaction(() -> {
            assessments.keep(project, ASSESSED);
            return project;
        });

        withdraw(200, other);
        withdraw(409, only);
        change(it -> it.decide(GateOutcome.GO, null, true, NOW));
        withdraw(409, only);
        promised("Telares Dos", "FIRM");
        withdraw(200, only);
    }

    private void change(Consumer<Project> change) {
        scene.as(
                stage.director(),
                () -> scene.inTransaction(() -> projects.change(project, it -> {
                    change.accept(it);
                    return it;
                })));
    }

    /** Its id. */
    private String promised(String name, String kind) {
        by(201, post("/api/actors"), "{\"data\":{\"name\":\"%s\",\"kind\":\"%s\"}}".formatted(name, kind));
        return JsonPath.read(send(201, "/api/contributions", contribution(name, project.toString())), "$.id");
    }

    private String received(String name, String kind) {
        String made = promised(name, kind);
        send(200, "/api/contributions/" + made + "/receipts", movement("50", null));
        return made;
    }

    private void withdraw(int status, String contribution) {
        send(status, "/api/contributions/" + contribution + "/withdraw", "{\"grounds\":\"Ya no lo da.\"}");
    }

    private String spend(int status, String contribution, String amount, String payee) {
        return send(status, "/api/contributions/" + contribution + "/spendings", movement(amount, payee));
    }

    private String contribution(String contributor, String project) {
        return """
               {"data":{"initiative":"%s","project":"%s","contributor":"%s","source":"PRIVATE","form":"CASH","amount":100,
                "currency":"COP","due":"2031-01-15","purpose":"Estudios","signed":true}}
               """
                .formatted(stage.initiative(), project, contributor);
    }

    private static String movement(String amount, String payee) {
        return "{\"data\":{\"day\":\"%s\",\"amount\":%s,\"concept\":\"Estudio\"%s}}"
                .formatted(LocalDate.now(ZoneOffset.UTC), amount, payee == null ? "" : ",\"payee\":\"" + payee + "\"");
    }

    private String send(int status, String path, String body) {
        return by(status, post(path), body);
    }

    private String by(int status, MockHttpServletRequestBuilder request, String body) {
        request.with(as.person(stage.director()));
        return Answer.of(
                mvc,
                status,
                body == null ? request : request.contentType("application/json").content(body));
    }
}
