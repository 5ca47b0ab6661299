package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hito.council.minutes.ApproveMinutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.CloseSession;
import org.hito.council.session.ConveneSession;
import org.hito.council.session.SessionMode;
import org.hito.council.session.SessionOfTask;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.TakeAttendance;
import org.hito.notification.NotificationScene.Before;
import org.hito.notification.NotificationScene.Council;
import org.hito.platform.MovableClock;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Mails in a real SMTP server: each arrives once, whatever happens on the way. */
@HitoTest(
        properties = {
            "hito.mail.from=avisos@hito.example",
            "hito.mail.public-url=https://hito.example",
            "spring.mail.host=127.0.0.1"
        })
@Import(NotificationScene.class)
@ExtendWith(OutputCaptureExtension.class)
class SmtpTest {

    private static final int PORT = freePort();

    @Autowired
    NotificationScene scene;

    @Autowired
    MailRounds rounds;

    @Autowired
    ConveneSession convene;

    @Autowired
    SessionOfTask sessions;

    @Autowired
    TakeAttendance attendance;

    @Autowired
    CloseSession close;

    @Autowired
    MinutesList minutesList;

    @Autowired
    ApproveMinutes approve;

    @Autowired
    Addressing addressing;

    @Autowired
    Courier courier;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private Optional<GreenMail> server = Optional.empty();

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void begin() {
        jdbc.update("DELETE FROM notification_outbox");
        jdbc.update("DELETE FROM notification_mail");
        clock.moveTo(clock.instant());
    }

    @AfterEach
    void stop() {
        server.ifPresent(GreenMail::stop);
    }

    @Test
    void a_mail_arrives_in_both_forms_and_leads_to_the_thing() throws Exception {
        GreenMail smtp = started();
        Council council = scene.council(1);
        Before before = scene.called(council, "M1 Añoranza");
        rounds.round();

        MimeMessage mail = only(smtp, council.members().get(0));
        UUID id = jdbc.queryForObject("SELECT id FROM notification_mail", UUID.class);
        String link = "https://hito.example/rounds/" + scene.round(before).id();
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@hito.example>");
        assertThat(mail.getSubject()).isEqualTo("Votación abierta: M1 Añoranza");
        assertThat(mail.getFrom()[0].toString()).contains("avisos@hito.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Ñandú", link);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Ñandú", "href=\"" + link + "\"");
        assertThat(jdbc.queryForObject("SELECT state FROM notification_mail", String.class))
                .isEqualTo("SENT");
    }

    @Test
    void several_nodes_send_each_mail_once() throws Exception {
        GreenMail smtp = started();
        Council council = scene.council(7);
        for (int i = 0; i < 4; i++) {
            scene.called(council, "M" + i);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            done.add(nodes.submit(() -> {
                addressing.all();
                courier.all();
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        nodes.shutdown();
        rounds.round();

        assertThat(ids(smtp)).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void a_server_that_is_away_loses_nothing_and_harms_nothing(CapturedOutput output) throws Exception {
        Council council = scene.council(3);
        scene.called(council, "M1");
        rounds.round();
        clock.advance(Duration.ofMinutes(10));
        rounds.round();

        assertThat(jdbc.queryForList("SELECT state FROM notification_mail", String.class))
                .containsExactly("WAITING", "WAITING", "WAITING");
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        assertThat(output).contains("The mail server does not take mail").doesNotContain("@test.example");

        GreenMail smtp = started();
        clock.advance(Duration.ofHours(2));
        rounds.round();
        assertThat(ids(smtp)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void an_address_that_is_refused_waits_for_somebody_to_look() throws Exception {
        Council council = scene.council(1);
        scene.called(council, "M1");
        try (StubbornSmtp stubborn = new StubbornSmtp(PORT, StubbornSmtp.Mood.REFUSES_READERS)) {
            rounds.round();
            assertThat(stubborn.messages()).isEmpty();
        }
        assertThat(jdbc.queryForObject("SELECT state FROM notification_mail", String.class))
                .isEqualTo("REFUSED");
        assertThat(jdbc.queryForObject("SELECT last_error FROM notification_mail", String.class))
                .contains("550")
                .doesNotContain("@test.example");
    }

    @Test
    void an_answer_that_is_lost_means_the_same_mail_again_and_its_message_id_says_so() throws Exception {
        Council council = scene.council(1);
        scene.called(council, "M1");
        String first;
        try (StubbornSmtp stubborn = new StubbornSmtp(PORT, StubbornSmtp.Mood.HANGS_UP_AFTER_TAKING)) {
            rounds.round();
            assertThat(stubborn.messages()).hasSize(1);
            first = stubborn.messages().get(0);
        }
        GreenMail smtp = started();
        clock.advance(Duration.ofMinutes(10));
        rounds.round();

        String id = only(smtp, council.members().get(0)).getMessageID();
        assertThat(first).contains("Message-ID: " + id);
    }

    @Test
    void a_session_and_its_minutes_are_told_once_each_with_an_entry_for_calendars() throws Exception {
        GreenMail smtp = started();
        Council council = scene.council(3);
        UUID chair = council.members().get(0);
        UUID secretary = scene.person("secretary", "SECRETARY");
        UUID session = scene.as(
                chair,
                () -> convene.execute(new ConveneSession.Plan(
                        council.body(),
                        secretary,
                        clock.instant().plus(Duration.ofDays(30)),
                        60,
                        SessionMode.IN_PERSON,
                        "Sala Ñ",
                        "Por correo",
                        List.of(),
                        List.of(new ConveneSession.Plan.Other("Sede de la feria", "Se pide decidirla")))));
        rounds.round();
        rounds.round();

        assertThat(recipients(smtp))
                .as("all who were called, once each; the chair convened")
                .containsExactlyInAnyOrderElementsOf(addresses(
                        List.of(council.members().get(1), council.members().get(2), secretary)));
        assertThat(text(smtp.getReceivedMessages()[0]))
                .contains("text/calendar", "BEGIN:VEVENT", "UID:" + session + "@hito", "SEQUENCE:0");
        smtp.purgeEmailFromAllMailboxes();

        Map<UUID, AttendanceMode> there = scene.as(chair, () -> attendance.seats(sessions.get(session))).stream()
                .collect(Collectors.toMap(SessionSeat::seat, it -> AttendanceMode.IN_PERSON));
        scene.run(secretary, () -> attendance.execute(session, there));
        scene.run(secretary, () -> close.execute(session));
        UUID minutes = scene.as(chair, () -> minutesList
                .page(new MinutesList.Filter(council.body(), null, null), null, 1)
                .items()
                .get(0)
                .id());
        scene.run(chair, () -> approve.execute(minutes));
        rounds.round();
        rounds.round();

        List<String> asked = Arrays.stream(smtp.getReceivedMessages())
                .map(SmtpTest::text)
                .filter(it -> it.contains("/minutes/" + minutes))
                .toList();
        assertThat(asked)
                .as("the secretary is asked to sign; the chair just approved")
                .hasSize(1);
        assertThat(asked.get(0)).contains(NotificationScene.address(secretary));
        assertThat(ids(smtp)).doesNotHaveDuplicates();
    }

    private static List<String> recipients(GreenMail smtp) {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(it -> {
                    try {
                        return ((jakarta.mail.internet.InternetAddress) it.getAllRecipients()[0]).getAddress();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static List<String> addresses(List<UUID> people) {
        return people.stream().map(NotificationScene::address).toList();
    }

    /** Its recipient and all of its parts, decoded. */
    private static String text(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + parts(mail);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String parts(Part part) throws Exception {
        if (part.getContent() instanceof Multipart many) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < many.getCount(); i++) {
                all.append(parts(many.getBodyPart(i)));
            }
            return all.toString();
        }
        return part.getContentType()
                + new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private GreenMail started() {
        GreenMail smtp = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        server = Optional.of(smtp);
        return smtp;
    }

    private static MimeMessage only(GreenMail smtp, UUID person) throws Exception {
        MimeMessage[] received = smtp.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0].toString()).contains(NotificationScene.address(person));
        return received[0];
    }

    private static List<String> ids(GreenMail smtp) {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(it -> {
                    try {
                        return it.getMessageID();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
