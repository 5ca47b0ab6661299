package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.MovableClock;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Who was a member reads the sessions of that time and their minutes, missed or not, and nothing that came later. */
@HitoTest
@Import(CouncilScene.class)
class FormerMemberTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    SessionClient client;

    @Autowired
    GiveSeat giveSeat;

    @Autowired
    MovableClock clock;

    @Autowired
    CommunityCalendar calendar;

    @Test
    void the_sessions_of_the_tenure_stay_open_and_later_ones_stay_closed() {
        Before council = scene.council(4);
        UUID secretary = scene.secretary(council);
        UUID attended = council.members().get(1);
        UUID missed = council.members().get(2);
        String first = closed(council, secretary, "Sede de la feria", "0", "1", "3");
        UUID successor = scene.person("successor", null);
        UUID other = scene.person("other", null);
        scene.run(council.admin(), () -> {
            giveSeat.execute(council.seats().get(1), successor, calendar.today());
            giveSeat.execute(council.seats().get(2), other, calendar.today());
        });
        String second = closed(council, secretary, "Nueva sede", "0", "1", "2", "3");

        for (UUID former : List.of(attended, missed)) {
            assertThat(numbers(former, council)).containsExactly(1);
            String minutes = "/api/minutes/" + minutes(council, 1);
            assertThat(client.ok(former, get(minutes), null)).contains("Sede de la feria");
            assertThat(client.text(former, get(minutes + "/pdf"))).startsWith("%PDF");
            assertThat(client.ok(former, get(first), null)).contains("Sede de la feria");
            gone(former, get("/api/minutes/" + minutes(council, 2)));
            gone(former, get("/api/minutes/" + minutes(council, 2) + "/pdf"));
            gone(former, get(second));
            client.refused(403, former, post(minutes + "/signatures"), "{\"password\":\"x\",\"statement\":\"Firmo\"}");
        }
        assertThat(numbers(successor, council))
                .as("who sits today reads all of them")
                .containsExactly(1, 2);
        assertThat(numbers(scene.person("stranger", null), council)).isEmpty();
    }

    private void gone(UUID person, MockHttpServletRequestBuilder request) {
        client.refused(404, person, request, null);
    }

    private String closed(Before council, UUID secretary, String matter, String... present) {
        ObjectNode data = client.filled(secretary, council.body());
        data.remove("items");
        data.putArray("others").addObject().put("title", matter).put("text", "Se pide decidirlo");
        String session = client.convened(secretary, data);
        clock.moveTo(client.planned(session, secretary));
        client.ok(secretary, post(session + "/attendance"), client.attendance(4, present));
        client.ok(secretary, post(session + "/close"), "{\"grounds\":\"Se acabó el tiempo\"}");
        return session;
    }

    private String minutes(Before council, int number) {
        List<String> ids = JsonPath.read(list(council.chair(), council), "$.items[?(@.number==" + number + ")].id");
        return ids.get(0);
    }

    private List<Integer> numbers(UUID person, Before council) {
        List<Integer> numbers = JsonPath.read(list(person, council), "$.items[*].number");
        return numbers.stream().sorted().toList();
    }

    private String list(UUID person, Before council) {
        return client.ok(person, get("/api/minutes?body=" + council.body()), null);
    }
}
