package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.notification.NotificationScene.Council;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Choices and the queue, as people and programs meet them. */
@HitoTest
@Import({NotificationScene.class, TestDoor.class})
class NotificationWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    NotificationScene scene;

    @Autowired
    TestDoor door;

    @Autowired
    MailRounds rounds;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void begin() {
        jdbc.update("DELETE FROM notification_outbox");
        jdbc.update("DELETE FROM notification_mail");
        door.shut = Optional.empty();
    }

    @Test
    void everybody_chooses_by_api() throws Exception {
        String before = ok(get("/api/me/notifications").with(as.person("secretary")));
        assertThat(JsonPath.<String>read(before, "$.language")).isEqualTo("es");
        assertThat(JsonPath.<List<String>>read(before, "$.kinds[*].kind"))
                .startsWith("TASK", "ROUND_OPENED", "ROUND_CLOSING", "ROUND_CLOSED");
        assertThat(JsonPath.<List<String>>read(before, "$.kinds[*].frequency")).containsOnly("AT_ONCE");

        String after = ok(put("/api/me/notifications")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"language\":\"en\",\"kinds\":{\"TASK\":\"DAILY\"}}")
                .with(as.person("secretary")));
        assertThat(JsonPath.<String>read(after, "$.language")).isEqualTo("en");
        assertThat(JsonPath.<List<String>>read(after, "$.kinds[?(@.kind=='TASK')].frequency"))
                .containsExactly("DAILY");
        assertThat(JsonPath.<List<String>>read(
                        ok(get("/api/me/notifications").with(as.person("director"))), "$.kinds[*].frequency"))
                .containsOnly("AT_ONCE");
    }

    @Test
    void what_does_not_exist_cannot_be_chosen() throws Exception {
        for (String body : List.of(
                "{\"kinds\":{\"PIGEON\":\"DAILY\"}}",
                "{\"kinds\":{\"TASK\":\"HOURLY\"}}",
                "{\"kinds\":{\"TASK\":null}}",
                "{\"language\":\"fr\"}")) {
            assertThat(status(put("/api/me/notifications")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(as.person("secretary"))))
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_same_on_a_page() throws Exception {
        assertThat(status(post("/me/notifications")
                        .param("language", "en")
                        .param("ROUND_CLOSED", "NEVER")
                        .with(as.visitor("professional"))))
                .isEqualTo(302);
        String page = ok(get("/me/notifications").with(as.visitor("professional")));
        assertThat(page).contains("No hay un correo para usted").contains("value=\"NEVER\" selected=\"selected\"");
    }

    @Test
    void an_administrator_sees_what_fails_but_not_what_is_written_and_lets_it_be_tried_again() throws Exception {
        door.shut = Optional.of(new MailDoor.NotSent(MailDoor.NotSent.Verdict.SERVER_AWAY, "connection refused"));
        Council council = scene.council(2);
        scene.called(council, "M1 que nadie más lee");
        rounds.round();

        String standing = ok(get("/api/mail-queue").with(as.person("admin")));
        assertThat(JsonPath.<Integer>read(standing, "$.waiting")).isEqualTo(2);
        assertThat(JsonPath.<String>read(standing, "$.lastError")).isEqualTo("connection refused");
        String queue = ok(get("/api/mail-queue/mails?state=WAITING").with(as.person("admin")));
        assertThat(queue).doesNotContain("M1 que nadie").doesNotContain("@test.example");
        assertThat(ok(get("/mail-queue").with(as.visitor("admin"))))
                .contains("connection refused", "Intentar todos ahora")
                .doesNotContain("M1 que nadie");
        assertThat(ok(get("/mail-queue").with(as.visitor("auditor")))).doesNotContain("Intentar");

        door.shut = Optional.empty();
        List<String> tried = JsonPath.read(queue, "$.items[?(@.tries > 0)].id");
        ok(post("/api/mail-queue/mails/" + tried.get(0) + "/retry").with(as.person("admin")));
        rounds.round();
        assertThat(JsonPath.<Integer>read(ok(get("/api/mail-queue").with(as.person("admin"))), "$.sent"))
                .isEqualTo(2);
        assertThat(status(
                        post("/api/mail-queue/mails/" + tried.get(0) + "/retry").with(as.person("admin"))))
                .isEqualTo(409);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_entry WHERE event = 'notification.retried'", Integer.class))
                .isPositive();
    }

    @Test
    void the_queue_is_for_administrators_and_read_by_auditors() throws Exception {
        for (String person : List.of("director", "professional", "secretary", "council1")) {
            assertThat(status(get("/api/mail-queue").with(as.person(person)))).isEqualTo(403);
            assertThat(status(get("/api/mail-queue/mails").with(as.person(person))))
                    .isEqualTo(403);
            assertThat(status(get("/mail-queue").with(as.visitor(person)))).isEqualTo(403);
            assertThat(status(post("/api/mail-queue/retry").with(as.person(person))))
                    .isEqualTo(403);
        }
        assertThat(status(get("/api/mail-queue").with(as.person("auditor")))).isEqualTo(200);
        assertThat(status(post("/api/mail-queue/retry").with(as.person("auditor"))))
                .isEqualTo(403);
        assertThat(status(post("/api/mail-queue/mails/" + UUID.randomUUID() + "/retry")
                        .with(as.person("admin"))))
                .isEqualTo(404);
        assertThat(status(get("/api/mail-queue/mails?state=LOST").with(as.person("admin"))))
                .isEqualTo(400);
    }

    @Test
    void everybody_reads_the_own_mails_and_no_others() throws Exception {
        Council council = scene.council(2);
        UUID member = council.members().get(0);
        scene.called(council, "M1");
        rounds.round();
        String name = jdbc.queryForObject("SELECT username FROM person WHERE id = ?", String.class, member);

        String mine = ok(get("/api/me/mails?limit=1").with(as.person(name)));
        assertThat(JsonPath.<List<String>>read(mine, "$.items[*].subject")).containsExactly("Votación abierta: M1");
        assertThat(ok(get("/api/me/mails").with(as.person("auditor")))).contains("\"items\":[]");
    }

    @Test
    void outside_of_the_demonstration_no_page_shows_mails() throws Exception {
        assertThat(status(get("/mails").with(as.visitor("admin")))).isEqualTo(404);
    }

    private String ok(RequestBuilder request) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
