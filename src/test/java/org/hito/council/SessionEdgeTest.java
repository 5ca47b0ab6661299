package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hito.council.CouncilScene.Before;
import org.hito.council.session.CloseSession;
import org.hito.council.session.OpenPoint;
import org.hito.inbox.Notices;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.MovableClock;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** What a session refuses, what becomes of what it leaves, and who wins where two set out at once. */
@HitoTest
@AutoConfigureMockMvc
@Import(CouncilScene.class)
class SessionEdgeTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    SessionClient client;

    @Autowired
    Bodies bodies;

    @Autowired
    Notices notices;

    @Autowired
    GiveSeat giveSeat;

    @Autowired
    CommunityCalendar calendar;

    @Autowired
    OpenPoint open;

    @Autowired
    CloseSession close;

    @Autowired
    MovableClock clock;

    @Test
    void the_notice_of_the_rule_is_kept_and_the_first_day_is_named() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        ObjectNode data = client.filled(secretary, council.body());
        String first = data.path("date").asString();
        data.put("date", LocalDate.parse(first).minusDays(1).toString());
        String refused = client.refused(422, secretary, post("/api/sessions"), "{\"data\":" + data + "}");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).containsExactly("date");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].message").get(0))
                .contains(first);
        data.put("date", first).remove("items");
        refused = client.refused(422, secretary, post("/api/sessions"), "{\"data\":" + data + "}");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).containsExactly("others");
    }

    @Test
    void the_chair_shortens_the_notice_with_grounds_where_the_rule_says_so() {
        Before council = scene.council(3, Rules.shortNotice(), List.of());
        UUID secretary = scene.secretary(council);
        ObjectNode data = client.filled(council.chair(), council.body());
        data.put(
                "date",
                LocalDate.parse(data.path("date").asString()).minusDays(1).toString());
        for (UUID by : List.of(secretary, council.chair())) {
            String refused = client.refused(422, by, post("/api/sessions"), "{\"data\":" + data + "}");
            assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field"))
                    .containsExactly(by.equals(secretary) ? "date" : "urgency");
        }
        String session = client.convened(council.chair(), data.put("urgency", "La feria abre antes"));
        assertThat(JsonPath.<String>read(client.ok(council.chair(), get(session), null), "$.notice"))
                .endsWith("porque: La feria abre antes");
    }

    @Test
    void the_agenda_grows_and_shrinks_until_the_session_begins_with_the_notice_of_the_rule() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        ObjectNode data = client.filled(secretary, council.body());
        LocalDate day = LocalDate.parse(data.path("date").asString()).plusDays(7);
        String session = client.convened(secretary, data.put("date", day.toString()));
        String more = "{\"title\":\"Sede de la feria\",\"text\":\"Dónde se hace\"}";
        client.refused(403, council.members().get(1), post(session + "/items"), more);
        client.refused(422, secretary, post(session + "/items"), "{}");
        client.refused(409, secretary, post(session + "/items"), "{\"item\":\"" + UUID.randomUUID() + "\"}");

        client.ok(secretary, post(session + "/items"), more);
        String grown = client.ok(secretary, post(session + "/items"), more);
        assertThat(JsonPath.<List<String>>read(grown, "$.agenda[*].title"))
                .containsExactly("M1 Actores movilizados", "Sede de la feria", "Sede de la feria");
        scene.run(council.members().get(2), () -> assertThat(notices.mine(10))
                .extracting(Notices.Notice::event)
                .contains("council.session-agenda-changed"));
        for (int point : List.of(3, 1)) {
            client.ok(
                    secretary,
                    post(session + "/items/" + point + "/leave-out"),
                    "{\"data\":{\"grounds\":\"Falta un estudio\"}}");
        }
        assertThat(scene.last(council).open()).as("asked in writing again").isTrue();
        client.refused(409, secretary, post(session + "/items/2/leave-out"), "{\"data\":{\"grounds\":\"Falta\"}}");
        assertThat(client.text(secretary, get(session + "/calendar")))
                .contains("SEQUENCE:4", "2. Sede de la feria")
                .doesNotContain("M1 Actores");
        assertThat(client.trailOf(council.body())).contains("council.point-added", "council.point-left-out");

        clock.moveTo(client.planned(session, secretary).minusSeconds(3600));
        client.refused(409, secretary, post(session + "/items"), more);
        client.ok(secretary, post(session + "/attendance"), client.attendance(3, "0", "1"));
        client.refused(409, secretary, post(session + "/items"), more);
        client.ok(secretary, post(session + "/items/2/open"), null);
    }

    @Test
    void whoever_presides_does_not_keep_the_session_too() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        ObjectNode data = client.filled(secretary, council.body());
        UUID chair = bodies.seats(council.body()).get(0).id();
        scene.run(council.admin(), () -> giveSeat.execute(chair, secretary, calendar.today(), null));

        String refused = client.refused(422, secretary, post("/api/sessions"), "{\"data\":" + data + "}");

        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].field")).containsExactly("secretary");
        assertThat(JsonPath.<List<String>>read(refused, "$.errors[*].message").get(0))
                .contains("el acta la firman dos personas");
        scene.secretary(council);
        assertThat(client.filled(secretary, council.body()).path("secretary").asString())
                .as("the form names one who may")
                .isNotEqualTo(data.path("secretary").asString());
    }

    @Test
    void only_chair_and_secretary_convene_and_only_the_body_and_the_auditor_see() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String form = "/api/forms/convene-session?body=" + council.body();
        for (UUID other :
                List.of(council.director(), council.admin(), council.members().get(1))) {
            client.refused(403, other, get(form), null);
        }
        String session = client.convened(secretary, council.body());
        for (UUID blind : List.of(council.director(), council.admin(), scene.person("stranger", null))) {
            client.refused(404, blind, get(session), null);
            client.refused(404, blind, post(session + "/attendance"), client.attendance(3, "0"));
            client.refused(404, blind, post(session + "/close"), "{}");
            client.refused(404, blind, get(session + "/calendar"), null);
            assertThat(JsonPath.<List<Object>>read(
                            client.ok(blind, get("/api/sessions?body=" + council.body()), null), "$.items"))
                    .isEmpty();
        }
        UUID auditor = scene.person("auditor", "AUDITOR");
        for (UUID seeing : List.of(council.chair(), council.members().get(2), auditor)) {
            client.ok(seeing, get(session), null);
            assertThat(JsonPath.<List<Object>>read(
                            client.ok(seeing, get("/api/sessions?status=CONVENED&body=" + council.body()), null),
                            "$.items"))
                    .hasSize(1);
        }
        client.refused(403, auditor, post(session + "/attendance"), client.attendance(3, "0"));
        client.refused(403, council.members().get(1), post(session + "/attendance"), client.attendance(3, "0"));
        assertThat(client.text(council.chair(), get(session + "/calendar")))
                .contains("BEGIN:VEVENT", "Sala 3", "M1 Actores movilizados");
    }

    @Test
    void everybody_together_needs_no_notice_and_a_part_of_them_waits_for_the_day() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String session = client.convened(secretary, council.body());
        client.refused(409, secretary, post(session + "/attendance"), client.attendance(3, "0", "1"));
        client.ok(secretary, post(session + "/attendance"), client.attendance(3, "0", "1", "2"));
    }

    @Test
    void what_is_cancelled_left_out_or_not_reached_goes_back_to_a_written_vote() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String cancelled = client.convened(secretary, council.body());
        assertThat(scene.last(council).end().status()).isEqualTo(RoundStatus.HELD);
        client.refused(422, secretary, post(cancelled + "/cancel"), "{}");
        client.ok(secretary, post(cancelled + "/cancel"), "{\"grounds\":\"La sala no está libre\"}");
        assertThat(scene.last(council).open()).isTrue();
        assertThat(scene.last(council).call().inSession()).isFalse();
        client.refused(409, secretary, post(cancelled + "/attendance"), client.attendance(3, "0", "1", "2"));

        String session = begun(council, secretary, "Sede de la feria");
        client.refused(
                409, council.chair(), post("/api/rounds/" + scene.last(council).id() + "/resume"), null);
        client.ok(
                secretary,
                post(session + "/items/1/leave-out"),
                "{\"data\":{\"grounds\":\"Falta un estudio\",\"then\":\"ANOTHER_SESSION\"}}");
        assertThat(scene.last(council).held()).isTrue();
        client.ok(secretary, post(session + "/close"), "{}");
        UUID other = UUID.fromString(JsonPath.read(client.ok(secretary, get(session), null), "$.agenda[1].item"));
        assertThat(scene.last(other).open()).isTrue();
        assertThat(scene.last(other).call().inSession()).isFalse();
        ObjectNode next = client.filled(secretary, council.body());
        assertThat(next.path("items").size()).isEqualTo(2);
    }

    @Test
    void a_strategic_item_of_the_agenda_is_decided_and_the_chair_ends_a_vote_early() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String session = begun(council, secretary, "Sede de la feria");
        client.ok(secretary, post(session + "/items/2/open"), null);
        UUID item = UUID.fromString(JsonPath.read(client.ok(secretary, get(session), null), "$.agenda[1].item"));
        scene.run(council.chair(), () -> scene.cast(scene.last(item).id(), Vote.APPROVE));
        client.refused(403, secretary, post(session + "/items/2/count"), null);
        client.refused(403, secretary, post(session + "/close"), "{}");
        client.ok(council.chair(), post(session + "/items/2/count"), null);
        assertThat(scene.last(item).end().status()).isEqualTo(RoundStatus.HELD);
        assertThat(scene.last(item).end().by()).isEqualTo(EndedBy.SESSION);
        assertThat(scene.last(item).isFollowedBySecondCall()).isTrue();
    }

    @Test
    void of_two_who_close_or_open_at_once_one_wins() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        UUID session = client.id(begun(council, secretary, "Sede de la feria"));
        List<Throwable> opening = race(List.of(
                () -> scene.run(secretary, () -> open.execute(session, 1)),
                () -> scene.run(council.chair(), () -> open.execute(session, 2))));
        assertThat(opening).singleElement().isInstanceOf(StateMoved.class);
        List<Throwable> closing = race(List.of(
                () -> scene.run(council.chair(), () -> close.execute(session)),
                () -> scene.run(council.chair(), () -> close.execute(session))));
        assertThat(closing).singleElement().isInstanceOf(StateMoved.class);
        assertThat(client.trailOf(council.body())).containsOnlyOnce("council.session-closed");
    }

    @Test
    void a_point_opened_while_the_session_is_closed_is_counted_or_refused() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String path = begun(council, secretary, "Sede de la feria");
        UUID session = client.id(path);

        List<Throwable> refused = race(List.of(
                () -> scene.run(secretary, () -> open.execute(session, 2)),
                () -> scene.run(council.chair(), () -> close.execute(session))));

        assertThat(refused).hasSizeLessThan(2).allMatch(StateMoved.class::isInstance);
        String closed = client.ok(secretary, get(path), null);
        assertThat(JsonPath.<String>read(closed, "$.status")).isEqualTo("CLOSED");
        assertThat(JsonPath.<String>read(closed, "$.agenda[1].status"))
                .isEqualTo(refused.isEmpty() ? "NO_QUORUM" : "LEFT_OUT");
        assertThat(numbers(council)).containsExactly(1);
    }

    @Test
    void a_ballot_cast_while_the_session_is_closed_counts_or_is_refused() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        String path = begun(council, secretary, "Sede de la feria");
        UUID session = client.id(path);
        scene.run(secretary, () -> open.execute(session, 1));
        UUID round = scene.last(council).id();
        scene.run(council.chair(), () -> scene.cast(round, Vote.APPROVE));

        List<Throwable> refused = race(List.of(
                () -> scene.run(council.members().get(1), () -> scene.cast(round, Vote.APPROVE)),
                () -> scene.run(council.chair(), () -> close.execute(session))));

        assertThat(refused).hasSizeLessThan(2).allMatch(StateMoved.class::isInstance);
        boolean counted = scene.rounds(council).stream()
                .filter(it -> it.id().equals(round))
                .findFirst()
                .orElseThrow()
                .seatOf(council.members().get(1))
                .orElseThrow()
                .voted();
        assertThat(counted).isEqualTo(refused.isEmpty());
        assertThat(JsonPath.<String>read(client.ok(secretary, get(path), null), "$.agenda[0].status"))
                .isEqualTo(counted ? "DECIDED" : "NO_QUORUM");
    }

    @Test
    void two_sessions_that_close_at_once_get_consecutive_numbers() {
        Before council = scene.council(3);
        UUID secretary = scene.secretary(council);
        UUID first = client.id(begun(council, secretary, "Sede de la feria"));
        UUID second = client.id(begun(council, secretary, "Nueva sede"));

        List<Throwable> refused = race(List.of(
                () -> scene.run(council.chair(), () -> close.execute(first)),
                () -> scene.run(secretary, () -> close.execute(second))));

        assertThat(refused).isEmpty();
        assertThat(numbers(council)).containsExactly(1, 2);
    }

    private List<Integer> numbers(Before council) {
        List<Integer> numbers = JsonPath.read(
                client.ok(council.chair(), get("/api/minutes?body=" + council.body()), null), "$.items[*].number");
        return numbers.stream().sorted().toList();
    }

    /** The milestone and a strategic item, with everybody there. */
    private String begun(Before council, UUID secretary, String other) {
        ObjectNode data = client.filled(secretary, council.body());
        data.putArray("others").addObject().put("title", other).put("text", "Se pide decidirlo");
        String session = client.convened(secretary, data);
        clock.moveTo(client.planned(session, secretary));
        client.ok(secretary, post(session + "/attendance"), client.attendance(3, "0", "1", "2"));
        return session;
    }

    private static List<Throwable> race(List<Runnable> acts) {
        ExecutorService pool = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<Object>> all = new ArrayList<>();
            for (Runnable act : acts) {
                Callable<Object> call = () -> {
                    start.await();
                    act.run();
                    return true;
                };
                all.add(pool.submit(call));
            }
            List<Throwable> refused = new ArrayList<>();
            for (Future<Object> one : all) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    refused.add(e.getCause());
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return refused;
        } finally {
            pool.shutdownNow();
        }
    }
}
