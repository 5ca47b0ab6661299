package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.actor.TaxId;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever proposed a firm hears what was decided and why, in the inbox and by mail, once; the director hears of the proposal. */
@HitoTest
@Import({NotificationScene.class, CreationScene.class, TestDoor.class})
class EnrolmentToldTest {

    private static final AtomicInteger NEXT = new AtomicInteger(620_100_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene creation;

    @Autowired
    Team team;

    @Autowired
    TestDoor door;

    @Autowired
    MailRounds rounds;

    @Autowired
    Choices choices;

    @Autowired
    JdbcTemplate jdbc;

    private Stage stage;
    private UUID professional;

    @BeforeEach
    void begin() {
        stage = creation.registered();
        professional = team.of(stage.initiative()).stream()
                .filter(it -> it.role() == TeamRole.PROFESSIONAL)
                .findFirst()
                .orElseThrow()
                .person();
        for (UUID person : List.of(stage.director(), professional)) {
            jdbc.update("UPDATE person SET email = ? WHERE id = ?", NotificationScene.address(person), person);
        }
        jdbc.update("DELETE FROM notification_outbox");
        jdbc.update("DELETE FROM notification_mail");
        jdbc.update("DELETE FROM inbox_notice_dismissed");
        jdbc.update("DELETE FROM inbox_notice");
        door.gone.clear();
        reads("es");
    }

    @Test
    void the_director_is_told_of_the_task_and_the_proposer_of_the_refusal_with_its_reasons_once() {
        String firm = proposed(professional);
        rounds.round();
        assertThat(door.to(stage.director()))
                .extracting(Mail::subject)
                .containsExactly("Tarea para usted: Decidir la vinculación");

        decide("\"decision\":\"DECLINE\",\"grounds\":\"La cadena ya está cubierta.\"");
        rounds.round();
        rounds.round();

        assertThat(door.to(professional)).extracting(Mail::subject).containsExactly("No se vincula: " + firm);
        Mail mail = door.to(professional).get(0);
        assertThat(mail.kind()).isEqualTo("ENROLMENT");
        assertThat(mail.plain())
                .contains(
                        "La cadena ya está cubierta.",
                        "/initiatives/" + stage.initiative() + "/enrolments",
                        "no participa en la iniciativa");
        assertThat(notices(professional))
                .singleElement()
                .asString()
                .contains(firm, "no se vincula", "La cadena ya está cubierta.");
        assertThat(notices(stage.director())).isEmpty();
    }

    @Test
    void an_acceptance_is_told_in_the_language_of_the_proposer() {
        reads("en");
        String firm = proposed(professional);
        decide("\"decision\":\"ENROL\"");
        rounds.round();

        assertThat(door.to(professional)).extracting(Mail::subject).containsExactly("Takes part: " + firm);
        assertThat(door.to(professional).get(0).plain()).contains("takes part in the initiative", "See the enrolments");
        assertThat(notices(professional)).hasSize(1);
    }

    @Test
    void who_decides_on_an_own_proposal_and_who_has_left_the_team_are_not_told() {
        proposed(stage.director());
        decide("\"decision\":\"ENROL\"");
        assertThat(notices(stage.director())).isEmpty();

        proposed(professional);
        jdbc.update(
                "DELETE FROM initiative_member WHERE initiative = ? AND person = ?", stage.initiative(), professional);
        decide("\"decision\":\"ENROL\"");
        rounds.round();

        assertThat(notices(professional)).isEmpty();
        assertThat(door.gone).isEmpty();
    }

    private void reads(String language) {
        creation.as(professional, () -> {
            choices.choose(language, Map.of());
            return professional;
        });
    }

    /** A new firm, by its name. */
    private String proposed(UUID by) {
        String taxId = new TaxId(String.valueOf(NEXT.incrementAndGet())).toString();
        String name = "Firma " + UUID.randomUUID();
        send(
                201,
                by,
                post("/api/actors"),
                """
                {"data":{"name":"%s","taxId":"%s","kind":"FIRM","chainLinks":["MACHINERY"],"constituted":true,"municipality":"Bello"}}
                """
                        .formatted(name, taxId));
        send(
                201,
                by,
                post("/api/initiatives/" + stage.initiative() + "/enrolments"),
                "{\"data\":{\"taxId\":\"%s\",\"chainLink\":\"MACHINERY\"}}".formatted(taxId));
        return name;
    }

    private void decide(String fields) {
        String task = creation.open(stage).stream()
                .filter(it -> it.definition().equals("decide-enrolment"))
                .findFirst()
                .orElseThrow()
                .id();
        send(200, stage.director(), post("/api/tasks/" + task + "/complete"), "{\"data\":{" + fields + "}}");
    }

    private List<String> notices(UUID person) {
        return JsonPath.read(send(200, person, get("/api/notices"), null), "$.items[*].text");
    }

    private String send(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        request.with(as.person(person));
        return Answer.of(
                mvc,
                status,
                body == null ? request : request.contentType("application/json").content(body));
    }
}
