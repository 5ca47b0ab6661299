package org.hito.council.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.HistoryQuery;
import org.hito.audit.Stream;
import org.hito.council.Round;
import org.hito.council.Vote;
import org.hito.council.minutes.MinutesScene.Council;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.SessionRecord;
import org.hito.identity.FieldsRefused;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.platform.TooMany;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Minutes from their drafting to the second signature, and what no longer changes then. */
@HitoTest
@Import({HandMadeRecords.class, MinutesScene.class})
class MinutesTest {

    private static final String STATEMENT = "Firmo esta acta.";

    @Autowired
    MinutesScene scene;

    @Autowired
    Community community;

    @Autowired
    MinutesList list;

    @Autowired
    MinutesPaper paper;

    @Autowired
    ApproveMinutes approve;

    @Autowired
    SignMinutes sign;

    @Autowired
    CorrectMinutes correct;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_paper_says_what_is_on_record() throws IOException {
        Council council = scene.council();
        Minutes minutes = told(council);

        byte[] pdf = paper.of(minutes, "es");
        String read = Paper.text(pdf);

        assertThat(minutes.spanish().words())
                .allSatisfy(word -> assertThat(Paper.tight(read)).contains(Paper.tight(word)));
        assertThat(read)
                .contains("Acta núm. 1")
                .contains("12 de marzo de 2027")
                .contains("Hora de inicio 15:04")
                .contains("Hora de terminación 16:36")
                .contains("Salón Botero, calle 53 núm. 45-77")
                .contains("Señora Peña, el 4 de marzo de 2027, 15:00, para el 12 de marzo de 2027, 15:00")
                .contains("Estuvieron representados 6 de 7 asientos.")
                .contains("Suplente Gómez, en representación de member3")
                .contains("15:42, después del inicio")
                .contains("Entidad 7 (Miembro) member6 No asistió")
                .contains("1. Movilizar la moda (Hito): Aprobado con condiciones.")
                .contains("2. Mapa del cluster (Hito): Devuelto.")
                .contains("3. Plan de acción (Hito): Sin quórum.")
                .contains("Entidad 3, member2: Impedimento declarado. Razones: Somos proveedores")
                .contains("Firmar el convenio Director Núñez 1 de mayo de 2031")
                .contains("No hubo quórum: 3 asientos presentes; hacían falta 4.")
                .contains("member1, 15:50: Pido que conste mi apoyo.")
                .contains("Huella del texto (SHA-256) " + minutes.digest())
                .contains("Borrador: falta que la apruebe quien presidió.");
        assertThat(part(minutes, "Punto 1. Movilizar la moda", "Votos").facts())
                .extracting(it -> it.label() + " " + it.value())
                .containsExactly(
                        "A favor 1",
                        "A favor con condiciones 3",
                        "Por devolver 0",
                        "En contra 0",
                        "En blanco 0",
                        "Sin emitir 2");
        assertThat(part(minutes, "Punto 1. Movilizar la moda", "Lo que era posible antes de cada voto")
                        .table()
                        .rows())
                .hasSize(6)
                .first()
                .asString()
                .contains("al abrir la votación, Faltan 4 votos para el quórum.");
    }

    @Test
    void the_same_record_gives_the_same_bytes_in_each_language() {
        Minutes minutes = told(scene.council());

        assertThat(paper.of(minutes, "es")).isEqualTo(paper.of(minutes, "es"));
        assertThat(paper.of(minutes, "en")).isEqualTo(paper.of(minutes, "en")).isNotEqualTo(paper.of(minutes, "es"));
    }

    @Test
    void the_english_copy_has_the_parts_of_the_record() throws IOException {
        Minutes minutes = told(scene.council());

        String read = Paper.text(paper.of(minutes, "en"));

        assertThat(minutes.english().words())
                .allSatisfy(word -> assertThat(Paper.tight(read)).contains(Paper.tight(word)));
        assertThat(read).contains("Minutes no. 1").contains("this is their English copy");
        assertThat(minutes.english().parts()).hasSameSizeAs(minutes.spanish().parts());
    }

    @Test
    void two_sign_and_nothing_changes_any_more() throws IOException {
        Council council = scene.council();
        UUID id = scene.held(council);
        community.run(council.chair(), () -> approve.execute(id));
        community.run(council.secretary(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT));
        assertThat(as(council.chair(), id).status()).isEqualTo(MinutesStatus.APPROVED);
        community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT));

        Minutes signed = as(council.chair(), id);
        assertThat(signed.status()).isEqualTo(MinutesStatus.SIGNED);
        assertThat(signed.signatures())
                .extracting(Minutes.Signature::as)
                .containsExactly(SignsAs.SECRETARY, SignsAs.CHAIR);
        String read = Paper.text(paper.of(signed, "es"));
        assertThat(read)
                .contains("Está firmada y no cambia más.")
                .contains("«" + STATEMENT + "» Firmó el")
                .contains("Último punto de control firmado " + signed.checkpoint())
                .contains(entry(council, MinutesTrail.DRAFTED).hash());
        assertThat(events(council))
                .containsExactly(
                        MinutesTrail.DRAFTED,
                        "council.minutes-approved",
                        "council.minutes-signed",
                        "council.minutes-signed",
                        "council.minutes-closed");
        assertThat(paper.of(signed, "es")).isEqualTo(paper.of(signed, "es"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE council_minutes SET status = 'DRAFT' WHERE id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM council_minutes_signature WHERE minutes = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE council_minutes_file SET content = '' WHERE minutes = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void not_even_a_draft_changes_its_words() {
        UUID id = scene.held(scene.council());

        assertThatThrownBy(() -> jdbc.sql("UPDATE council_minutes SET text = '{}' WHERE id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void only_whoever_presided_approves_and_only_the_two_sign() {
        Council council = scene.council();
        UUID id = scene.held(council);
        assertThatThrownBy(() -> community.run(council.secretary(), () -> approve.execute(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT)))
                .isInstanceOf(StateMoved.class);
        community.run(council.chair(), () -> approve.execute(id));
        assertThatThrownBy(() -> community.run(council.chair(), () -> approve.execute(id)))
                .isInstanceOf(StateMoved.class);
        assertThatThrownBy(() -> community.run(
                        council.members().get(1), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT)))
                .isInstanceOf(NotAllowed.class);
        community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT));
        assertThatThrownBy(
                        () -> community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT)))
                .isInstanceOf(StateMoved.class);
    }

    @Test
    void a_wrong_password_signs_nothing_is_on_record_and_is_throttled() {
        Council council = scene.council();
        UUID id = scene.held(council);
        community.run(council.chair(), () -> approve.execute(id));
        assertThatThrownBy(() -> community.run(council.chair(), () -> sign.execute(id, "guess", STATEMENT)))
                .isInstanceOf(FieldsRefused.class);
        assertThat(as(council.chair(), id).signatures()).isEmpty();
        assertThat(events(council)).endsWith("council.minutes-signature-refused");
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> community.run(council.chair(), () -> sign.execute(id, "guess", STATEMENT)))
                    .isInstanceOf(FieldsRefused.class);
        }
        assertThatThrownBy(
                        () -> community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT)))
                .isInstanceOf(TooMany.class);
        assertThat(as(council.chair(), id).signatures()).isEmpty();
    }

    @Test
    void a_correction_is_additional_minutes_with_the_next_number_linked_both_ways() throws IOException {
        Council council = scene.council();
        UUID id = scene.held(council);
        assertThatThrownBy(() -> community.run(
                        council.secretary(), () -> correct.execute(id, "Donde dice 15:04 son las 15:05.")))
                .isInstanceOf(StateMoved.class);
        closed(council, id);
        byte[] before = paper.of(as(council.chair(), id), "es");
        assertThatThrownBy(() -> community.run(council.chair(), () -> correct.execute(id, "x")))
                .isInstanceOf(NotAllowed.class);

        UUID additional =
                community.as(council.secretary(), () -> correct.execute(id, "Donde dice 15:04 son las 15:05."));

        Minutes correction = as(council.chair(), additional);
        Minutes corrected = as(council.chair(), id);
        assertThat(correction.number()).isEqualTo(2);
        assertThat(correction.corrects()).isEqualTo(new Minutes.Link(id, 1));
        assertThat(corrected.correctedBy()).containsExactly(new Minutes.Link(additional, 2));
        assertThat(paper.of(corrected, "es")).isEqualTo(before);
        closed(council, additional);
        assertThat(Paper.text(paper.of(as(council.chair(), additional), "es")))
                .contains("Acta adicional núm. 2")
                .contains("Corrige Acta núm. 1")
                .contains("Donde dice 15:04 son las 15:05.")
                .contains(Paper.flat(corrected.digest()));
    }

    @Test
    void strangers_find_nothing_and_a_recused_member_reads_the_record_of_the_body() {
        Council council = scene.council();
        UUID id = told(council).id();
        UUID stranger = community.person("stranger", "SECRETARY");
        UUID auditor = community.person("auditor", "AUDITOR");
        assertThatThrownBy(() -> as(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(council.director(), id)).isInstanceOf(NotFound.class);
        assertThat(as(council.members().get(2), id).number()).isOne();
        assertThat(as(auditor, id).number()).isOne();
        assertThat(community
                        .as(
                                council.members().get(2),
                                () -> list.page(new MinutesList.Filter(council.body(), null, null), null, 10))
                        .items())
                .hasSize(1);
        assertThat(community
                        .as(stranger, () -> list.page(new MinutesList.Filter(council.body(), null, null), null, 10))
                        .items())
                .isEmpty();
    }

    @RepeatedTest(3)
    void two_sessions_that_close_at_once_take_one_number_after_the_other() throws Exception {
        Council council = scene.council();
        scene.held(council);
        List<SessionRecord> sessions = List.of(scene.session(council, List.of()), scene.session(council, List.of()));
        CyclicBarrier barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<UUID>> closings = sessions.stream()
                    .map(session -> threads.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return scene.close(council, session);
                    }))
                    .toList();
            for (Future<UUID> closing : closings) {
                closing.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(numbers(council)).containsExactly(1, 2, 3);
    }

    @Test
    void a_closing_that_is_rolled_back_leaves_no_gap() {
        Council council = scene.council();
        SessionRecord session = scene.session(council, List.of());
        transaction.executeWithoutResult(status -> {
            scene.close(council, session);
            status.setRollbackOnly();
        });
        assertThat(numbers(council)).isEmpty();
        scene.close(council, session);
        assertThat(numbers(council)).containsExactly(1);
    }

    /** One approved with conditions, one returned, one without a quorum. */
    private Minutes told(Council council) {
        Round first = scene.ask(council, "Movilizar la moda");
        scene.recuse(council, 2, first, "Somos proveedores");
        scene.vote(council, first, Vote.APPROVE, 0);
        scene.vote(council, first, Vote.APPROVE_WITH_CONDITIONS, 1, 3, 4);
        Round second = scene.ask(council, "Mapa del cluster");
        scene.vote(council, second, Vote.RETURN, 0, 1, 2, 3);
        Round third = scene.ask(council, "Plan de acción");
        SessionRecord session = scene.session(
                council,
                List.of(
                        scene.point(1, first, AgendaStatus.DECIDED, 5, 4),
                        scene.point(2, second, AgendaStatus.DECIDED, 6, 4),
                        scene.point(3, third, AgendaStatus.NO_QUORUM, 3, 4)));
        return as(council.chair(), scene.close(council, session));
    }

    private Minutes as(UUID person, UUID id) {
        return community.as(person, () -> list.visible(id));
    }

    private void closed(Council council, UUID id) {
        community.run(council.chair(), () -> approve.execute(id));
        community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT));
        community.run(council.secretary(), () -> sign.execute(id, MinutesScene.PASSWORD, STATEMENT));
    }

    private static MinutesText.Part part(Minutes minutes, String point, String heading) {
        List<MinutesText.Part> parts = minutes.spanish().parts();
        int from = parts.stream().map(MinutesText.Part::heading).toList().indexOf(point);
        return parts.subList(from, parts.size()).stream()
                .filter(it -> it.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> numbers(Council council) {
        return jdbc.sql("SELECT number FROM council_minutes WHERE body = ? ORDER BY number")
                .param(council.body())
                .query(Integer.class)
                .list();
    }

    private HistoryEntry entry(Council council, String event) {
        return history.page(new HistoryQuery(Stream.body(council.body()), null, event, null, null, false), null, 1)
                .items()
                .get(0);
    }

    private List<String> events(Council council) {
        return history
                .page(
                        new HistoryQuery(Stream.body(council.body()), null, "council.minutes", null, null, false),
                        null,
                        50)
                .items()
                .stream()
                .map(HistoryEntry::event)
                .toList();
    }
}
