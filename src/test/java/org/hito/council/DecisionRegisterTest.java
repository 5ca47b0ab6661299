package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hito.council.CouncilScene.Before;
import org.hito.council.decision.Decision;
import org.hito.council.decision.DecisionFilter;
import org.hito.council.decision.DecisionRegister;
import org.hito.council.decision.DueReviews;
import org.hito.council.decision.MemberRecord;
import org.hito.council.decision.MemberRecords;
import org.hito.inbox.Notices;
import org.hito.platform.MovableClock;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.web.Phrases;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.hito.testing.PdfUa;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The register of decisions and the record of members, by everybody who may and may not read them. */
@HitoTest
@Import(CouncilScene.class)
class DecisionRegisterTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    DecisionRegister register;

    @Autowired
    MemberRecords records;

    @Autowired
    DueReviews reviews;

    @Autowired
    Notices notices;

    @Autowired
    Phrases phrases;

    @Autowired
    RoundAccess access;

    @Autowired
    ReopenDecision reopen;

    @Autowired
    Recuse recuse;

    @Autowired
    CloseRound close;

    @Autowired
    GiveSubstitute giveSubstitute;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Test
    void shows_each_reader_the_decisions_whose_round_that_reader_may_open_and_no_others() {
        Before one = decided(3, Vote.APPROVE);
        Before other = decided(3, Vote.REJECT);
        strategic(one, "Sede de la feria");
        scene.council(3);
        UUID moved = decided(3, Vote.RETURN).initiative();
        jdbc.sql("UPDATE initiative SET body = ? WHERE id = ?")
                .params(one.body(), moved)
                .update();

        for (UUID reader : List.of(
                one.chair(),
                one.members().get(1),
                other.chair(),
                one.director(),
                one.admin(),
                scene.person("auditor", "AUDITOR"),
                scene.person("stranger", "DIRECTOR"))) {
            assertThat(listed(reader)).isEqualTo(opened(reader));
        }
        assertThat(listed(one.chair())).hasSize(3);
        assertThat(listed(one.director())).hasSize(1);
        assertThat(listed(one.admin())).isEmpty();
    }

    @Test
    void finds_by_body_initiative_outcome_day_and_words() {
        Before council = decided(3, Vote.APPROVE);
        UUID strategic = strategic(council, "Ámbito de la Feria_100%");
        UUID milestone = decision(council);
        UUID chair = council.chair();

        assertThat(ids(chair, "")).containsExactly(strategic, milestone);
        assertThat(ids(chair, "?body=" + council.body())).hasSize(2);
        assertThat(ids(chair, "?initiative=" + council.initiative())).containsExactly(milestone);
        assertThat(ids(chair, "?outcome=APPROVED")).hasSize(2);
        assertThat(ids(chair, "?outcome=REJECTED")).isEmpty();
        assertThat(ids(chair, "?q=ambito feria")).containsExactly(strategic);
        assertThat(ids(chair, "?q=feria_100%")).containsExactly(strategic);
        assertThat(ids(chair, "?q=feriaX100")).isEmpty();
        assertThat(ids(chair, "?q=prueba")).containsExactly(milestone);
        LocalDate today = today();
        assertThat(ids(chair, "?from=" + today + "&to=" + today)).hasSize(2);
        assertThat(ids(chair, "?to=" + today.minusDays(1))).isEmpty();
        assertThat(ids(chair, "?from=" + today.plusDays(1))).isEmpty();
    }

    @Test
    void says_plainly_what_it_does_not_know() {
        UUID chair = decided(3, Vote.APPROVE).chair();

        assertThat(ids(chair, "?body=nothing")).isEmpty();
        assertThat(ids(chair, "?initiative=" + UUID.randomUUID())).isEmpty();
        for (String wrong :
                List.of("?outcome=MAYBE", "?review=SOON", "?from=yesterday", "?to=2026-02-30", "?after=x")) {
            assertThat(answer(chair, get("/api/decisions" + wrong), null).getStatus())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(body(400, chair, get("/api/decisions?outcome=MAYBE"), null)).contains("APPROVED_WITH_CONDITIONS");
        assertThat(answer(chair, get("/api/decisions/nothing"), null).getStatus())
                .isEqualTo(404);
        assertThat(answer(chair, get("/api/decisions/export?format=xls"), null).getStatus())
                .isEqualTo(400);
    }

    @Test
    void goes_on_by_key() {
        Before council = decided(3, Vote.APPROVE);
        List<UUID> all = new ArrayList<>(List.of(decision(council)));
        for (int i = 0; i < 4; i++) {
            all.add(0, strategic(council, "Asunto " + i));
        }

        List<UUID> read = new ArrayList<>();
        String after = "";
        do {
            String page = body(200, council.chair(), get("/api/decisions?limit=2&after=" + after), null);
            JsonPath.<List<String>>read(page, "$.items[*].id").forEach(it -> read.add(UUID.fromString(it)));
            after = JsonPath.read(page, "$.next");
        } while (after != null);

        assertThat(read).isEqualTo(all);
    }

    @Test
    void keeps_a_decision_and_the_one_that_took_its_place_and_leads_from_each_to_the_other() {
        Before council = decided(3, Vote.APPROVE);
        UUID older = strategic(council, "Sede de la feria");

        UUID item = scene.as(council.chair(), () -> reopen.execute(older, "Cambió el recinto"));
        String open = body(200, council.chair(), get("/api/decisions/" + older), null);
        assertThat(JsonPath.<Object>read(open, "$.supersededBy.outcome")).isNull();
        assertThat(JsonPath.<Boolean>read(open, "$.superseded")).isFalse();

        UUID newer = vote(council, item, Vote.REJECT);
        assertThat(ids(council.chair(), "")).contains(older, newer);
        String before = body(200, council.chair(), get("/api/decisions/" + older), null);
        assertThat(JsonPath.<String>read(before, "$.outcome")).isEqualTo("APPROVED");
        assertThat(JsonPath.<String>read(before, "$.supersededBy.round")).isEqualTo(newer.toString());
        assertThat(JsonPath.<Boolean>read(before, "$.superseded")).isTrue();
        String after = body(200, council.chair(), get("/api/decisions/" + newer), null);
        assertThat(JsonPath.<String>read(after, "$.supersedes.round")).isEqualTo(older.toString());
        assertThat(review(409, council.chair(), older, today().plusDays(9).toString(), "Tarde"))
                .contains("vigente");
        String page = page(council.chair(), "/decisions/" + older);
        assertThat(page).contains("/decisions/" + newer);
        assertThat(page(council.chair(), "/decisions/" + newer)).contains("/decisions/" + older);
    }

    @Test
    void the_day_of_review_is_told_once_to_chair_and_director_and_another_day_again() {
        Before council = decided(3, Vote.APPROVE);
        UUID decision = scene.last(council).id();
        LocalDate day = today().plusDays(30);
        review(200, council.chair(), decision, day.toString(), "Al mes de operar");
        clock.advance(Duration.ofDays(29));
        reviews.tell();
        assertThat(told(council.chair(), decision)).isEmpty();

        clock.advance(Duration.ofDays(1));
        reviews.tell();
        reviews.tell();
        for (UUID reader : List.of(council.chair(), council.director())) {
            assertThat(told(reader, decision)).singleElement().matches(it -> it.contains("Al mes de operar"));
        }
        assertThat(told(council.members().get(1), decision)).isEmpty();
        assertThat(scene.trail(council)).containsSubsequence("council.review-planned", "council.review-due");

        review(200, council.chair(), decision, day.plusDays(5).toString(), "Una semana más");
        reviews.tell();
        assertThat(told(council.chair(), decision)).hasSize(1);
        clock.advance(Duration.ofDays(5));
        reviews.tell();
        assertThat(told(council.chair(), decision)).hasSize(2);
    }

    @Test
    void a_review_of_today_is_told_today_without_waiting_for_the_clock() {
        Before council = decided(3, Vote.APPROVE);
        UUID decision = scene.last(council).id();

        review(200, council.chair(), decision, today().toString(), "Hoy vence el convenio");

        for (UUID reader : List.of(council.chair(), council.director())) {
            assertThat(told(reader, decision)).singleElement().matches(it -> it.contains("Hoy vence el convenio"));
        }
        reviews.tell();
        assertThat(told(council.director(), decision)).hasSize(1);
        review(200, council.chair(), decision, today().plusDays(1).toString(), "Mañana mejor");
        assertThat(told(council.director(), decision))
                .as("a later day is told on it")
                .hasSize(1);
    }

    @Test
    void a_decision_that_another_took_the_place_of_is_not_told() {
        Before council = scene.council(1);
        UUID decision = strategic(council, "Sede de la feria");
        review(200, council.chair(), decision, today().plusDays(1).toString(), "Al mes");
        UUID again = scene.as(council.chair(), () -> reopen.execute(decision, "Cambió el costo"));
        scene.run(council.chair(), () -> scene.cast(scene.last(again).id(), Vote.APPROVE));

        clock.advance(Duration.ofDays(1));
        reviews.tell();

        assertThat(told(council.chair(), decision)).isEmpty();
    }

    /** The sentences of notices that lead to the decision. */
    private List<String> told(UUID person, UUID decision) {
        return scene.as(person, () -> notices.mine(50)).stream()
                .filter(it -> ("/decisions/" + decision).equals(it.path()))
                .map(it -> phrases.say("notice." + it.event(), it.args()))
                .toList();
    }

    @Test
    void a_day_of_review_is_planned_with_grounds_found_when_it_comes_and_closed() {
        Before council = decided(3, Vote.APPROVE);
        UUID decision = decision(council);
        LocalDate day = today().plusDays(30);

        review(403, council.members().get(1), decision, day.toString(), "Al mes");
        review(404, scene.person("stranger", "DIRECTOR"), decision, day.toString(), "Al mes");
        assertThat(review(422, council.chair(), decision, day.toString(), "")).contains("grounds");
        assertThat(review(422, council.chair(), decision, today().minusDays(3).toString(), "Al mes"))
                .contains("date");
        assertThat(body(
                        422,
                        council.chair(),
                        post("/api/decisions/" + decision + "/review"),
                        "{\"grounds\":\"Al mes\",\"date\":\"" + day + "\",\"outcome\":\"REJECTED\"}"))
                .contains("unknown");
        review(409, council.chair(), decision, null, "Nada que cerrar");

        review(200, council.chair(), decision, day.toString(), "Al mes de operar");
        assertThat(ids(council.director(), "?review=PLANNED")).containsExactly(decision);
        assertThat(ids(council.director(), "?review=DUE")).isEmpty();
        clock.advance(Duration.ofDays(30));
        assertThat(ids(council.director(), "?review=DUE")).containsExactly(decision);
        assertThat(page(council.director(), "/decisions")).contains("Por revisar desde");

        UUID secretary = secretary(council);
        review(200, secretary, decision, null, "Sigue siendo válida");
        assertThat(ids(council.director(), "?review=DUE")).isEmpty();
        String read = body(200, council.director(), get("/api/decisions/" + decision), null);
        assertThat(JsonPath.<Object>read(read, "$.review.date")).isNull();
        assertThat(JsonPath.<String>read(read, "$.review.grounds")).isEqualTo("Sigue siendo válida");
        assertThat(JsonPath.<String>read(read, "$.outcome")).isEqualTo("APPROVED");
        assertThat(scene.trail(council)).containsSubsequence("council.review-planned", "council.review-done");
    }

    @Test
    void a_recused_member_finds_the_decision_but_nothing_of_its_papers() {
        Before council = scene.council(4);
        UUID recused = council.members().get(3);
        scene.run(recused, () -> recuse.execute(scene.last(council).id(), "Mi empresa se beneficia"));
        for (int member = 0; member < 2; member++) {
            scene.vote(council, member, Vote.APPROVE);
        }
        UUID decision = scene.last(council).id();

        assertThat(ids(council.members().get(1), "?q=resumen para el consejo")).containsExactly(decision);
        assertThat(ids(recused, "?q=resumen para el consejo")).isEmpty();
        assertThat(ids(recused, "?q=actores movilizados")).containsExactly(decision);
        assertThat(JsonPath.<Boolean>read(
                        body(200, recused, get("/api/decisions/" + decision), null), "$.papersClosed"))
                .isTrue();
    }

    @Test
    void a_file_holds_what_its_reader_sees_takes_no_formula_and_is_on_record() throws Exception {
        Before council = decided(3, Vote.APPROVE);
        UUID strategic = strategic(council, "=1+1 \"Feria\", sede");
        UUID foreign = decision(decided(3, Vote.REJECT));

        MockHttpServletResponse csv = answer(council.chair(), get("/api/decisions/export?format=csv"), null);
        String lines = new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines).contains("\"'=1+1 \"\"Feria\"\", sede\"", strategic.toString(), "\"WRITING\"");
        assertThat(lines).doesNotContain(foreign.toString());
        byte[] pdf = answer(council.chair(), get("/api/decisions/export?format=pdf&outcome=APPROVED"), null)
                .getContentAsByteArray();
        PdfUa.mustHold(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Decisiones", "=1+1 \"Feria\", sede", "Resultado: Aprobado", "Aprobar 2");
        }
        assertThat(page(council.chair(), "/decisions?q=feria")).contains("format=pdf&amp;q=feria");
        assertThat(jdbc.sql(
                                """
                                SELECT count(*) FROM audit_entry e JOIN audit_value v USING (stream, seq)
                                WHERE e.event = 'council.decisions-exported' AND e.actor = ? AND e.stream = 'system'
                                """)
                        .param(council.chair())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_record_of_each_member_adds_up_and_is_for_chair_and_auditor_only() {
        Before council = scene.council(5, Rules.withSubstitutes(), List.of());
        List<UUID> members = council.members();
        UUID substitute = scene.person("substitute", null);
        scene.run(
                council.admin(),
                () -> giveSubstitute.execute(council.seats().get(1), substitute, LocalDate.of(2024, 1, 1), null));
        UUID item = scene.strategic(council, "Con suplente");
        UUID round = scene.last(item).id();
        scene.run(members.get(4), () -> recuse.execute(round, "Mi empresa se beneficia"));
        scene.run(substitute, () -> scene.cast(round, Vote.APPROVE));
        scene.run(members.get(2), () -> scene.cast(round, Vote.ABSTAIN));
        scene.run(council.chair(), () -> scene.cast(round, Vote.APPROVE));
        assertThat(scene.last(item).end().by()).isEqualTo(EndedBy.SETTLED);
        scene.vote(council, 0, Vote.APPROVE);
        scene.vote(council, 1, Vote.APPROVE);
        scene.vote(council, 2, Vote.RETURN);
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), "Es urgente"));

        List<MemberRecord> read = scene.as(council.chair(), () -> records.of(council.body()));

        assertThat(read).extracting(MemberRecord::person).containsExactlyElementsOf(members);
        assertThat(read).allSatisfy(it -> {
            assertThat(it.called()).isEqualTo(2);
            assertThat(it.cast() + it.represented() + it.recused() + it.missed())
                    .isEqualTo(2);
            assertThat(it.seated()).isTrue();
        });
        assertThat(read.get(0).cast()).isEqualTo(2);
        assertThat(read.get(1).represented()).isEqualTo(1);
        assertThat(read.get(1).cast()).isEqualTo(1);
        assertThat(read.get(2).abstained()).isEqualTo(1);
        assertThat(read.get(3).missed()).isEqualTo(2);
        assertThat(read.get(3).settled()).isEqualTo(1);
        assertThat(read.get(4).recused()).isEqualTo(1);

        String path = "/api/bodies/" + council.body() + "/members";
        assertThat(answer(scene.person("auditor", "AUDITOR"), get(path), null).getStatus())
                .isEqualTo(200);
        for (UUID other : List.of(members.get(1), council.director(), council.admin(), substitute)) {
            assertThat(answer(other, get(path), null).getStatus()).isEqualTo(403);
        }
        assertThat(answer(council.chair(), get("/api/bodies/" + UUID.randomUUID() + "/members"), null)
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(council.chair(), "/bodies/" + council.body()))
                .contains("/bodies/" + council.body() + "/members");
        assertThat(page(members.get(1), "/bodies/" + council.body())).doesNotContain("/members");
        assertThat(page(council.chair(), "/bodies/" + council.body() + "/members"))
                .contains("Registro de cada miembro", "1 ya resuelta");
    }

    private Before decided(int members, Vote vote) {
        Before council = scene.council(members);
        vote(council, council.item(), vote);
        return council;
    }

    private UUID decision(Before council) {
        return scene.last(council).id();
    }

    private UUID strategic(Before council, String title) {
        return vote(council, scene.strategic(council, title), Vote.APPROVE);
    }

    private UUID vote(Before council, UUID item, Vote vote) {
        UUID round = scene.last(item).id();
        for (UUID member : council.members()) {
            if (scene.last(item).open()) {
                scene.run(member, () -> scene.cast(round, vote));
            }
        }
        assertThat(scene.last(item).end().status()).isEqualTo(RoundStatus.CLOSED);
        return round;
    }

    private UUID secretary(Before council) {
        UUID secretary = scene.person("secretary", "SECRETARY");
        jdbc.sql("INSERT INTO initiative_member (initiative, person, role, since) VALUES (?, ?, 'SECRETARY', now())")
                .params(council.initiative(), secretary)
                .update();
        return secretary;
    }

    private List<UUID> listed(UUID reader) {
        return scene.as(reader, () -> register.page(DecisionFilter.ALL, null, 10_000).items().stream()
                .map(Decision::id)
                .toList());
    }

    /** Those of all closed rounds that the reader may open one by one. */
    private List<UUID> opened(UUID reader) {
        List<UUID> closed = jdbc.sql(
                        "SELECT id FROM council_round WHERE status = 'CLOSED' ORDER BY closed_at DESC, id DESC")
                .query(UUID.class)
                .list();
        return scene.as(reader, () -> closed.stream().filter(this::mayBeOpened).toList());
    }

    private boolean mayBeOpened(UUID round) {
        try {
            access.visible(round);
            return true;
        } catch (NotFound | NotAllowed refused) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("America/Bogota"));
    }

    private List<UUID> ids(UUID reader, String query) {
        return JsonPath.<List<String>>read(body(200, reader, get("/api/decisions" + query), null), "$.items[*].id")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private String review(int status, UUID person, UUID decision, @Nullable String day, String grounds) {
        String date = day == null ? "" : ",\"date\":\"" + day + "\"";
        return body(
                status,
                person,
                post("/api/decisions/" + decision + "/review"),
                "{\"grounds\":\"" + grounds + "\"" + date + "}");
    }

    private String page(UUID reader, String path) {
        try {
            MockHttpServletResponse answer = mvc.perform(
                            get(path).accept("text/html").with(as.visitor(reader)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String body(int status, UUID person, MockHttpServletRequestBuilder request, @Nullable String sent) {
        MockHttpServletResponse answer = answer(person, request, sent);
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return body;
    }

    private MockHttpServletResponse answer(UUID person, MockHttpServletRequestBuilder request, @Nullable String sent) {
        try {
            if (sent != null) {
                request.contentType("application/json").content(sent);
            }
            return mvc.perform(request.with(as.person(person))).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
