package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.ConditionDue;
import org.hito.council.ConditionLapsed;
import org.hito.council.ItemKind;
import org.hito.council.decision.ReviewDue;
import org.hito.council.minutes.MinutesApproved;
import org.hito.council.minutes.MinutesDrafted;
import org.hito.initiative.Phase;
import org.hito.notification.NotificationScene.Before;
import org.hito.notification.NotificationScene.Council;
import org.hito.platform.MovableClock;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told of what, when, in which words, and how often: once. */
@HitoTest
@Import({NotificationScene.class, TestDoor.class})
class TellingTest {

    /** A Wednesday without a holiday before or after it, 10:00 in Bogotá. */
    private static final Instant WEDNESDAY = Instant.parse("2027-02-10T15:00:00Z");

    @Autowired
    NotificationScene scene;

    @Autowired
    TestDoor door;

    @Autowired
    MailRounds rounds;

    @Autowired
    Choices choices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void begin() {
        clock.moveTo(WEDNESDAY);
        jdbc.update("DELETE FROM notification_outbox");
        jdbc.update("DELETE FROM notification_mail");
        door.shut = Optional.empty();
        door.gone.clear();
    }

    @Test
    void members_are_told_of_an_open_round_and_nobody_else() {
        Council council = scene.council(3);
        Before before = scene.called(council, "M1 Actores movilizados");
        rounds.round();

        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactlyInAnyOrderElementsOf(council.members());
        Mail mail = door.to(council.members().get(1)).get(0);
        String link = "http://localhost:8080/rounds/" + scene.round(before).id();
        assertThat(mail.kind()).isEqualTo("ROUND_OPENED");
        assertThat(mail.subject()).isEqualTo("Votación abierta: M1 Actores movilizados");
        assertThat(mail.plain()).contains(link, "Iniciativa de prueba", "17 feb 2027, 23:59");
        assertThat(mail.html())
                .contains("href=\"" + link + "\"", "Leer y votar")
                .doesNotContain("<script");
    }

    @Test
    void minutes_are_told_to_whom_they_wait_for_while_they_do() {
        Council council = scene.council(3);
        UUID secretary = scene.person("secretary", "SECRETARY");
        UUID minutes = UUID.randomUUID();
        jdbc.update(
                """
                INSERT INTO council_minutes (id, body, number, session, chair, secretary, about, text, digest, drafted_at, status)
                VALUES (?, ?, 1, gen_random_uuid(), ?, ?, now(), ?, '', now(), 'DRAFT')
                """,
                minutes,
                council.body(),
                council.members().get(0),
                secretary,
                "{\"es\":{\"title\":\"Acta núm. 1\",\"body\":\"C\",\"parts\":[]},\"en\":{\"title\":\"Minutes no. 1\",\"body\":\"C\",\"parts\":[]}}");
        happens(new MinutesDrafted(minutes, council.body()));
        rounds.round();
        assertThat(door.gone).hasSize(1);
        Mail mail = door.to(council.members().get(0)).get(0);
        assertThat(mail.subject()).isEqualTo("Acta por aprobar: Acta núm. 1");
        assertThat(mail.plain()).contains("/minutes/" + minutes);
        jdbc.update("UPDATE council_minutes SET status = 'APPROVED', approved_at = now() WHERE id = ?", minutes);
        happens(new MinutesDrafted(minutes, council.body()));
        happens(new MinutesApproved(minutes, council.body()));
        rounds.round();
        assertThat(door.to(secretary)).extracting(Mail::subject).containsExactly("Acta por firmar: Acta núm. 1");
        assertThat(door.gone).hasSize(3);
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        Council council = scene.council(3);
        assertThatThrownBy(() -> scene.as(
                        council.director(),
                        () -> scene.inTransaction(() -> {
                            scene.call(council, "Nunca");
                            throw new IllegalStateException("on purpose");
                        })))
                .hasMessage("on purpose");
        rounds.round();

        assertThat(door.gone).isEmpty();
    }

    @Test
    void a_decision_is_told_to_members_and_team_but_not_to_whom_it_was_last_decided_by() {
        Council council = scene.council(3);
        Before before = scene.called(council, "M1");
        rounds.round();
        door.gone.clear();
        scene.approve(before, 0);
        scene.approve(before, 1);
        rounds.round();

        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactlyInAnyOrder(
                        council.members().get(0), council.members().get(2), council.director(), council.professional());
        assertThat(door.to(council.director()).get(0).subject()).isEqualTo("Aprobado: M1");
    }

    @Test
    void each_is_told_once_however_often_one_goes_round() {
        Council council = scene.council(2);
        scene.called(council, "M1");
        rounds.round();
        rounds.round();
        clock.advance(Duration.ofHours(2));
        rounds.round();

        assertThat(door.gone).hasSize(2);
    }

    @Test
    void everybody_reads_it_in_the_language_and_as_often_as_chosen() {
        Council council = scene.council(3);
        UUID english = council.members().get(0);
        UUID daily = council.members().get(1);
        UUID never = council.members().get(2);
        choose(english, "en", Frequency.AT_ONCE);
        choose(daily, "es", Frequency.DAILY);
        choose(never, null, Frequency.NEVER);
        scene.called(council, "M1");
        scene.called(council, "M2");
        rounds.round();

        assertThat(door.to(english))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder("Vote open: M1", "Vote open: M2");
        assertThat(door.to(daily)).isEmpty();

        clock.moveTo(Instant.parse("2027-02-11T11:59:00Z"));
        rounds.slow();
        rounds.round();
        assertThat(door.to(daily)).as("before seven in Bogotá").isEmpty();

        clock.moveTo(Instant.parse("2027-02-11T12:01:00Z"));
        rounds.slow();
        rounds.round();
        rounds.slow();
        rounds.round();
        assertThat(door.to(daily)).hasSize(1);
        assertThat(door.to(daily).get(0).subject()).isEqualTo("Su día en Hito: 2 avisos");
        assertThat(door.to(daily).get(0).plain()).contains("* Votación abierta: M1", "* Votación abierta: M2");
        assertThat(door.to(never)).isEmpty();
    }

    @Test
    void the_daily_mail_leaves_out_what_is_over_and_rests_on_days_off() {
        Council council = scene.council(3);
        UUID daily = council.members().get(2);
        choose(daily, null, Frequency.DAILY);
        clock.moveTo(Instant.parse("2027-02-12T15:00:00Z"));
        Before over = scene.called(council, "M1");
        scene.called(council, "M2");
        rounds.round();
        scene.approve(over, 0);
        scene.approve(over, 1);
        rounds.round();
        clock.moveTo(Instant.parse("2027-02-13T15:00:00Z"));
        rounds.slow();
        rounds.round();
        assertThat(door.to(daily)).as("Saturday").extracting(Mail::kind).containsExactly("ROUND_CLOSED");

        clock.moveTo(Instant.parse("2027-02-15T15:00:00Z"));
        rounds.slow();
        rounds.round();
        Mail mail = door.to(daily).get(1);
        assertThat(mail.subject()).isEqualTo("Su día en Hito: un aviso");
        assertThat(mail.plain()).contains("Votación abierta: M2").doesNotContain("Votación abierta: M1");
    }

    @Test
    void whoever_has_not_voted_is_reminded_on_the_working_day_before_the_deadline_once() {
        Council council = scene.council(4);
        Before before = scene.called(council, "M1");
        scene.approve(before, 0);
        rounds.round();
        door.gone.clear();

        clock.moveTo(Instant.parse("2027-02-15T20:00:00Z"));
        rounds.slow();
        rounds.round();
        assertThat(door.to(council.members().get(1)))
                .as("two working days before")
                .isEmpty();

        clock.moveTo(Instant.parse("2027-02-16T11:00:00Z"));
        rounds.slow();
        rounds.round();
        assertThat(door.to(council.members().get(1))).as("six in the morning").isEmpty();

        clock.moveTo(Instant.parse("2027-02-16T12:30:00Z"));
        rounds.slow();
        rounds.round();
        rounds.slow();
        rounds.round();
        assertThat(door.to(council.members().get(0))).as("has voted").isEmpty();
        council.members()
                .subList(1, 4)
                .forEach(it -> assertThat(door.to(it)).extracting(Mail::subject).containsExactly("Falta su voto: M1"));
    }

    @Test
    void the_owner_and_the_team_hear_of_a_condition_that_comes_due_and_the_team_of_one_that_lapsed() {
        Council council = scene.council(1);
        Before before = scene.called(council, "M1");
        rounds.round();
        door.gone.clear();
        UUID owner = scene.person("owner", null);
        LocalDate due = LocalDate.parse("2027-03-12");
        happens(new ConditionDue(UUID.randomUUID(), owner, before.initiative(), "Firmar el convenio", due));
        rounds.round();
        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactlyInAnyOrder(owner, council.director(), council.professional());
        assertThat(door.to(owner).get(0).subject()).isEqualTo("Condición por vencer: Firmar el convenio");
        assertThat(door.to(owner).get(0).plain()).contains("12 mar 2027", "/initiatives/" + before.initiative());

        door.gone.clear();
        happens(new ConditionLapsed(
                UUID.randomUUID(),
                before.item(),
                ItemKind.MILESTONE,
                before.initiative(),
                Phase.MOBILISATION,
                council.body(),
                owner,
                "Firmar el convenio",
                due));
        rounds.round();
        assertThat(door.to(council.director()))
                .extracting(Mail::subject)
                .containsExactly("Condición vencida: Firmar el convenio");
    }

    @Test
    void the_chair_and_the_director_hear_once_that_a_decision_is_to_be_reviewed() {
        Council council = scene.council(3);
        Before before = scene.called(council, "M1");
        rounds.round();
        door.gone.clear();
        UUID round = UUID.randomUUID();
        ReviewDue due = new ReviewDue(
                round,
                "Sede de la feria",
                council.body(),
                before.initiative(),
                LocalDate.parse("2027-03-12"),
                "Al año de operar");
        happens(due);
        rounds.round();
        happens(due);
        rounds.round();
        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactlyInAnyOrder(council.director(), council.members().get(0));
        Mail mail = door.to(council.director()).get(0);
        assertThat(mail.subject()).isEqualTo("Decisión por revisar: Sede de la feria");
        assertThat(mail.plain()).contains("/decisions/" + round, "12 mar 2027", "Al año de operar");
    }

    @Test
    void the_owner_and_the_chair_hear_of_a_lapsed_condition_that_is_about_no_initiative() {
        Council council = scene.council(2);
        Before before = scene.called(council, "M1");
        rounds.round();
        door.gone.clear();
        UUID owner = scene.person("owner", null);
        happens(new ConditionLapsed(
                UUID.randomUUID(),
                before.item(),
                ItemKind.STRATEGIC,
                null,
                null,
                council.body(),
                owner,
                "Buscar una sede",
                LocalDate.parse("2027-03-12")));
        rounds.round();
        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactlyInAnyOrder(owner, council.members().get(0));
    }

    @Test
    void without_an_address_or_shut_out_nobody_is_written_to() {
        Council council = scene.council(3);
        jdbc.update(
                "UPDATE person SET email = NULL WHERE id = ?", council.members().get(0));
        jdbc.update(
                "UPDATE person SET enabled = false WHERE id = ?",
                council.members().get(1));
        scene.called(council, "M1");
        rounds.round();

        assertThat(door.gone)
                .extracting(it -> it.mail().person())
                .containsExactly(council.members().get(2));
    }

    @Test
    void a_failing_server_loses_nothing_and_a_refused_address_stops_no_other() {
        Council council = scene.council(2);
        door.shut = Optional.of(
                new MailDoor.NotSent(MailDoor.NotSent.Verdict.SERVER_AWAY, "no answer from <somebody@test.example>"));
        scene.called(council, "M1");
        rounds.round();
        assertThat(door.gone).isEmpty();
        assertThat(errors(council)).contains("no answer from <…@…>").hasSize(1);

        door.shut = Optional.empty();
        clock.advance(Duration.ofMinutes(1));
        rounds.round();
        rounds.round();
        assertThat(door.gone).hasSize(2);
        assertThat(errors(council)).isEmpty();

        door.gone.clear();
        door.shut = Optional.of(new MailDoor.NotSent(MailDoor.NotSent.Verdict.REFUSED, "550 no such mailbox"));
        scene.called(council, "M2");
        rounds.round();
        clock.advance(Duration.ofDays(3));
        door.shut = Optional.empty();
        rounds.round();
        assertThat(door.gone).extracting(it -> it.mail().subject()).doesNotContain("Votación abierta: M2");
    }

    @Test
    void a_claim_that_was_never_answered_runs_out_and_the_mail_goes_as_the_same() {
        Council council = scene.council(1);
        scene.called(council, "M1");
        rounds.round();
        Mail first = door.to(council.members().get(0)).get(0);
        jdbc.update("UPDATE notification_mail SET state = 'WAITING', sent_at = NULL WHERE id = ?", first.id());

        rounds.round();
        assertThat(door.gone).as("another node has it").hasSize(1);

        clock.advance(Duration.ofMinutes(6));
        rounds.round();
        assertThat(door.gone).extracting(it -> it.mail().id()).containsExactly(first.id(), first.id());
    }

    private void happens(Object event) {
        scene.inTransaction(() -> {
            events.publishEvent(event);
            return event;
        });
    }

    private List<String> errors(Council council) {
        return council.members().stream()
                .flatMap(it -> jdbc
                        .queryForList(
                                "SELECT last_error FROM notification_mail WHERE person = ? AND last_error IS NOT NULL",
                                String.class,
                                it)
                        .stream())
                .toList();
    }

    private void choose(UUID person, String language, Frequency frequency) {
        scene.as(person, () -> {
            choices.choose(language, Map.of("ROUND_OPENED", frequency));
            return person;
        });
    }
}
