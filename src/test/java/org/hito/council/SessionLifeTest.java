package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.Attendance;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.SessionRecord;
import org.hito.council.session.SessionRecords;
import org.hito.platform.MovableClock;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A session from its convening to its end, as clients of the interface hold it. */
@HitoTest
@AutoConfigureMockMvc
@Import(CouncilScene.class)
class SessionLifeTest {

    private static final String APPROVE = "{\"data\":{\"vote\":\"APPROVE\"}}";

    @Autowired
    CouncilScene scene;

    @Autowired
    SessionClient client;

    @Autowired
    GiveSubstitute giveSubstitute;

    @Autowired
    SessionRecords records;

    @Autowired
    MovableClock clock;

    @Test
    void three_milestones_are_decided_returned_and_left_without_a_quorum() {
        Before first = scene.council(7, Rules.withSubstitutes(), List.of());
        Before second = scene.beside(first);
        Before third = scene.beside(first);
        UUID secretary = scene.secretary(first);
        UUID substitute = scene.person("substitute", null);
        scene.run(
                first.admin(),
                () -> giveSubstitute.execute(first.seats().get(2), substitute, LocalDate.of(2024, 1, 1), null));

        String session = client.convened(secretary, first.body());
        assertThat(scene.last(first).end().status()).isEqualTo(RoundStatus.HELD);
        assertThat(scene.last(first).end().grounds()).contains("Sala 3");
        assertThat(client.tasks(secretary)).containsExactly("record-attendance");
        client.refused(409, first.chair(), post(session + "/attendance"), client.attendance(7, "0", "1"));
        clock.moveTo(client.planned(session, secretary));
        String begun =
                client.ok(secretary, post(session + "/attendance"), attendance("P", "P", "S", "A", "R", "P", "P"));
        assertThat(JsonPath.<String>read(begun, "$.status")).isEqualTo("OPEN");
        assertThat(JsonPath.<Integer>read(begun, "$.present")).isEqualTo(6);
        assertThat(client.tasks(secretary)).containsExactly("open-session-item");

        approvedWithTwoConditions(first, session, secretary, substitute);
        returnedByHands(second, session, secretary);
        leftWithoutQuorum(third, session, secretary);

        assertThat(client.tasks(secretary)).containsExactly("close-session");
        client.ok(secretary, post(session + "/remarks"), "{\"text\":\"Se agradece a la Cámara la sala\"}");
        client.ok(secretary, post(session + "/close"), "{}");
        client.refused(409, secretary, post(session + "/close"), "{}");
        assertThat(client.tasks(secretary)).isEmpty();
        SessionRecord record = records.of(client.id(session));
        assertThat(record.agenda())
                .extracting(AgendaPoint::status)
                .containsExactly(AgendaStatus.DECIDED, AgendaStatus.DECIDED, AgendaStatus.NO_QUORUM);
        assertThat(record.secretary()).isEqualTo(secretary);
        assertThat(record.remarks()).singleElement().matches(it -> it.by().equals(secretary));
        Attendance represented = record.attendance().get(2);
        assertThat(represented.mode()).isEqualTo(AttendanceMode.SUBSTITUTE);
        assertThat(represented.person()).isEqualTo(substitute);
        assertThat(record.attendance().get(3).arrived()).isAfter(record.started());
        assertThat(record.attendance().get(4).left()).isNotNull();
        assertThat(record.ended()).isAfter(record.started());
        assertThat(client.trailOf(first.body()))
                .containsSubsequence(
                        "council.session-convened",
                        "council.session-opened",
                        "council.point-opened",
                        "council.session-joined",
                        "council.point-ended",
                        "council.hand-objected",
                        "council.session-left",
                        "council.point-without-quorum",
                        "council.session-remarked",
                        "council.session-closed");
    }

    private void approvedWithTwoConditions(Before council, String session, UUID secretary, UUID substitute) {
        String open = client.ok(secretary, post(session + "/items/1/open"), null);
        assertThat(JsonPath.<Integer>read(open, "$.agenda[0].present")).isEqualTo(6);
        assertThat(JsonPath.<Integer>read(open, "$.agenda[0].needed")).isEqualTo(4);
        client.refused(409, secretary, post(session + "/items/2/open"), null);
        String round = "/api/rounds/" + scene.last(council).id();
        assertThat(scene.last(council).call().inSession()).isTrue();
        client.ok(council.members().get(1), post(round + "/recusals"), "{\"grounds\":\"Mi empresa es parte\"}");
        client.refused(403, council.members().get(1), get(round + "/papers"), null);
        client.refused(409, council.members().get(3), put(round + "/ballot"), APPROVE);
        client.refused(409, council.members().get(2), put(round + "/ballot"), APPROVE);
        clock.advance(java.time.Duration.ofMinutes(12));
        client.ok(secretary, post(session + "/attendance"), attendance("P", "P", "S", "P", "R", "P", "P"));
        client.ok(substitute, put(round + "/ballot"), conditional("Firmar el convenio"));
        client.ok(council.chair(), put(round + "/ballot"), conditional("Firmar el convenio"));
        client.ok(council.members().get(3), put(round + "/ballot"), conditional("Nombrar director"));
        String seen = client.ok(council.members().get(4), get(session), null);
        assertThat(JsonPath.<List<String>>read(seen, "$.agenda[0].may")).contains("vote");
        client.ok(council.members().get(4), put(round + "/ballot"), conditional("Nombrar director"));
        Round decided = scene.last(council);
        assertThat(decided.end().outcome()).isEqualTo(Outcome.APPROVED_WITH_CONDITIONS);
        assertThat(decided.conditions())
                .extracting(Condition::text)
                .containsExactlyInAnyOrder("Firmar el convenio", "Nombrar director");
        assertThat(client.tasks(secretary)).containsExactly("open-session-item");
    }

    private void returnedByHands(Before council, String session, UUID secretary) {
        client.ok(secretary, post(session + "/items/2/open"), null);
        String round = "/api/rounds/" + scene.last(council).id();
        client.ok(council.members().get(3), put(round + "/ballot"), APPROVE);
        client.refused(403, council.chair(), post(session + "/items/2/show-of-hands"), hands(6, "RETURN"));
        client.refused(422, secretary, post(session + "/items/2/show-of-hands"), hands(6, "RETURN", null));
        client.ok(secretary, post(session + "/items/2/show-of-hands"), hands(6, "RETURN"));
        assertThat(scene.last(council).open()).isTrue();
        assertThat(scene.last(council).tally().settled()).isTrue();
        UUID member = council.members().get(4);
        String mine = client.ok(member, get(session), null);
        assertThat(JsonPath.<List<String>>read(mine, "$.agenda[1].hands[?(@.mine==true)].vote"))
                .containsExactly("RETURN");
        assertThat(JsonPath.<List<Object>>read(mine, "$.agenda[1].hands[?(@.mine==false)].vote"))
                .containsOnlyNulls();
        client.ok(member, post(session + "/items/2/objections"), "{\"grounds\":\"No levanté la mano\"}");
        client.refused(409, secretary, post(session + "/items/2/count"), null);
        client.ok(member, put(round + "/ballot"), APPROVE);
        client.refused(422, secretary, post(session + "/items/2/show-of-hands"), hands(6, "REJECT"));
        client.ok(secretary, post(session + "/items/2/count"), null);
        assertThat(scene.last(council).end().outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(scene.last(council).end().by()).isEqualTo(EndedBy.SESSION);
        client.refused(409, member, post(session + "/items/2/objections"), "{\"grounds\":\"Tarde\"}");
    }

    private void leftWithoutQuorum(Before council, String session, UUID secretary) {
        client.ok(secretary, post(session + "/attendance"), attendance("P", "A", "S", "P", "A", "A", "A"));
        String left = client.ok(secretary, post(session + "/items/3/open"), null);
        assertThat(JsonPath.<String>read(left, "$.agenda[2].status")).isEqualTo("NO_QUORUM");
        assertThat(JsonPath.<Integer>read(left, "$.agenda[2].present")).isEqualTo(3);
        assertThat(JsonPath.<List<String>>read(left, "$.agenda[2].possible"))
                .containsExactly(
                        "Sin quórum: estaban 3 de los 7 asientos que podían votar y hacían falta 4. El asunto sigue en manos del consejo.");
        assertThat(scene.last(council).end().status()).isEqualTo(RoundStatus.HELD);
        assertThat(scene.tokens(council)).containsExactlyInAnyOrder("Gateway_RoundHeld");
    }

    private static String conditional(String text) {
        return """
                {"data":{"vote":"APPROVE_WITH_CONDITIONS","grounds":"Con razones suficientes",
                 "conditions":[{"text":"%s","due":"2031-05-01"}]}}
                """
                .formatted(text);
    }

    /** P in person, R at a distance, S by substitute, A absent. */
    private static String attendance(String... seats) {
        List<String> rows = Arrays.stream(seats)
                .map(it -> switch (it) {
                    case "P" -> "IN_PERSON";
                    case "R" -> "REMOTE";
                    case "S" -> "SUBSTITUTE";
                    default -> "ABSENT";
                })
                .map("{\"mode\":\"%s\"}"::formatted)
                .toList();
        return "{\"data\":{\"seats\":[" + String.join(",", rows) + "]}}";
    }

    private static String hands(int rows, String vote) {
        return hands(rows, vote, "Falta el estudio");
    }

    private static String hands(int rows, String vote, String grounds) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add("{\"vote\":\"" + vote + "\"}");
        }
        return "{\"data\":{\"hands\":[" + String.join(",", all) + "]"
                + (grounds == null ? "" : ",\"grounds\":\"" + grounds + "\"") + "}}";
    }

    static OffsetDateTime moment(String json, String path) {
        return OffsetDateTime.parse(JsonPath.read(json, path));
    }
}
