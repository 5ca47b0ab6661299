package org.hito.council.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.CastBallot;
import org.hito.council.CastBallot.Said;
import org.hito.council.Condition;
import org.hito.council.GiveSubstitute;
import org.hito.council.Recuse;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RulePack;
import org.hito.council.Vote;
import org.hito.council.minutes.MinutesScene.Council;
import org.hito.council.session.AddRemark;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.CloseSession;
import org.hito.council.session.ConveneSession;
import org.hito.council.session.CountPoint;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.SessionMode;
import org.hito.council.session.TakeAttendance;
import org.hito.platform.MovableClock;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A council of seven from its convening to the second signature: the paper says exactly what happened. */
@HitoTest
@Import(MinutesScene.class)
class MinutesOfSessionTest {

    private static final Instant CONVENED = Instant.parse("2027-03-01T14:00:00Z");
    private static final Instant PLANNED = Instant.parse("2027-03-12T20:00:00Z");

    @Autowired
    MinutesScene scene;

    @Autowired
    Community community;

    @Autowired
    MovableClock clock;

    @Autowired
    GiveSubstitute giveSubstitute;

    @Autowired
    ConveneSession convene;

    @Autowired
    TakeAttendance attend;

    @Autowired
    OpenPoint open;

    @Autowired
    CountPoint count;

    @Autowired
    AddRemark remark;

    @Autowired
    CloseSession close;

    @Autowired
    Recuse recuse;

    @Autowired
    CastBallot cast;

    @Autowired
    RoundList rounds;

    @Autowired
    MinutesList list;

    @Autowired
    MinutesPaper paper;

    @Autowired
    ApproveMinutes approve;

    @Autowired
    SignMinutes sign;

    Council council;
    UUID session;

    @Test
    void one_approved_with_two_conditions_one_returned_one_without_a_quorum() throws IOException {
        clock.moveTo(CONVENED);
        council = scene.council(RulePack.COMMERCIAL_CODE_BOARDS.rule());
        UUID substitute = scene.person("Suplente Gómez", null);
        community.run(
                administrator(),
                () -> giveSubstitute.execute(council.seats().get(3), substitute, LocalDate.of(2027, 3, 1), null));
        Round first = scene.ask(council, "Movilizar la moda");
        Round second = scene.ask(council, "Mapa del cluster");
        Round third = scene.ask(council, "Plan de acción");
        session = community.as(
                council.chair(),
                () -> convene.execute(new ConveneSession.Plan(
                        council.body(),
                        council.secretary(),
                        PLANNED,
                        120,
                        SessionMode.MIXED,
                        "Salón Botero, calle 53 núm. 45-77",
                        "Por correo a cada miembro",
                        List.of(
                                first.item().id(),
                                second.item().id(),
                                third.item().id()),
                        List.of())));

        clock.moveTo(PLANNED.plus(Duration.ofMinutes(4)));
        there(Map.of(
                0, AttendanceMode.IN_PERSON,
                1, AttendanceMode.IN_PERSON,
                2, AttendanceMode.IN_PERSON,
                3, AttendanceMode.SUBSTITUTE,
                5, AttendanceMode.REMOTE));
        point(1);
        community.run(
                council.members().get(2), () -> recuse.execute(voted(first).id(), "Somos proveedores"));
        vote(first, council.chair(), new Said(Vote.APPROVE, null, List.of()));
        vote(first, council.members().get(1), conditions("Firmar el convenio", LocalDate.of(2027, 5, 3)));
        clock.advance(Duration.ofMinutes(38));
        there(Map.of(4, AttendanceMode.IN_PERSON));
        vote(first, substitute, conditions("Sumar dos universidades", LocalDate.of(2027, 6, 1)));
        vote(first, council.members().get(4), conditions("Firmar el convenio", LocalDate.of(2027, 5, 3)));
        counted(first, 1);
        community.run(council.members().get(1), () -> remark.execute(session, "Pido que conste mi apoyo."));
        point(2);
        for (int member : List.of(0, 1, 2, 4)) {
            vote(second, council.members().get(member), new Said(Vote.RETURN, "Falta el mapa", List.of()));
        }
        counted(second, 2);
        clock.advance(Duration.ofMinutes(20));
        there(Map.of(1, AttendanceMode.ABSENT, 3, AttendanceMode.ABSENT, 5, AttendanceMode.ABSENT));
        point(3);
        clock.advance(Duration.ofMinutes(5));
        community.run(council.secretary(), () -> close.execute(session));

        UUID id = scene.ofSession(session);
        byte[] draft = paper.of(as(council.chair(), id), "es");
        assertThat(paper.of(as(council.chair(), id), "es")).isEqualTo(draft);
        community.run(council.chair(), () -> approve.execute(id));
        community.run(council.chair(), () -> sign.execute(id, MinutesScene.PASSWORD, "Así fue."));
        community.run(council.secretary(), () -> sign.execute(id, MinutesScene.PASSWORD, "Doy fe."));

        Minutes minutes = as(council.chair(), id);
        byte[] pdf = paper.of(minutes, "es");
        String read = Paper.text(pdf);
        assertThat(minutes.spanish().words())
                .allSatisfy(word -> assertThat(Paper.tight(read)).contains(Paper.tight(word)));
        assertThat(minutes.status()).isEqualTo(MinutesStatus.SIGNED);
        assertThat(read)
                .contains("Fecha 12 de marzo de 2027 Hora de inicio 15:04 Hora de terminación 16:07")
                .contains("Quién convocó member0, el 1 de marzo de 2027, 09:00, para el 12 de marzo de 2027, 15:00")
                .contains("Cómo se convocó Por correo a cada miembro")
                .contains("Estuvieron representados 6 de 7 asientos.")
                .contains("Entidad 4 (Miembro) Suplente Gómez, en representación de member3 Por suplente 15:04 16:02")
                .contains("Entidad 5 (Miembro) member4 En persona 15:42, después del inicio")
                .contains("Entidad 6 (Miembro) member5 A distancia 15:04 16:02")
                .contains("Entidad 7 (Miembro) member6 No asistió")
                .contains("1. Movilizar la moda (Hito): Aprobado con condiciones.")
                .contains("2. Mapa del cluster (Hito): Devuelto.")
                .contains("3. Plan de acción (Hito): Sin quórum.")
                .contains("Entidad 3, member2: Impedimento declarado. Razones: Somos proveedores")
                .contains("A favor 1 A favor con condiciones 3 Por devolver 0 En contra 0 En blanco 0 Sin emitir 2")
                .contains("Entidad 4 Suplente Gómez, en representación de member3 A favor con condiciones")
                .contains("Entidad 3 member2 Impedido, no vota")
                .contains("Firmar el convenio Director Núñez 3 de mayo de 2027")
                .contains("Sumar dos universidades Director Núñez 1 de junio de 2027")
                .contains("Por devolver 4")
                .contains("No hubo quórum: 3 asientos presentes; hacían falta 4.")
                .contains("member1, 15:42: Pido que conste mi apoyo.")
                .contains("member0 Presidencia «Así fue.» Firmó el 12 de marzo de 2027, 16:07")
                .contains("Señora Peña Secretaría «Doy fe.» Firmó el 12 de marzo de 2027, 16:07")
                .contains("Está firmada y no cambia más.");
    }

    private UUID administrator() {
        return community.person("admin", "ADMINISTRATOR");
    }

    private void there(Map<Integer, AttendanceMode> modes) {
        Map<UUID, AttendanceMode> bySeat = new HashMap<>();
        modes.forEach((member, mode) -> bySeat.put(council.seats().get(member), mode));
        community.run(council.secretary(), () -> attend.execute(session, bySeat));
    }

    private void point(int number) {
        community.run(council.secretary(), () -> open.execute(session, number));
    }

    private void counted(Round of, int number) {
        if (voted(of).open()) {
            community.run(council.chair(), () -> count.execute(session, number));
        }
    }

    private Round voted(Round of) {
        return rounds.last(of.item().id()).orElseThrow();
    }

    private void vote(Round of, UUID person, Said said) {
        community.run(person, () -> cast.execute(voted(of).id(), said));
    }

    private static Said conditions(String text, LocalDate due) {
        return new Said(Vote.APPROVE_WITH_CONDITIONS, "Con esto", List.of(new Condition(text, due)));
    }

    private Minutes as(UUID person, UUID id) {
        return community.as(person, () -> list.visible(id));
    }
}
