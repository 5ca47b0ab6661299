package org.hito.council.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.CouncilRule;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Position;
import org.hito.council.Question;
import org.hito.council.Recuse;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Vote;
import org.hito.council.minutes.HandMadeRecords.Shelf;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.Attendance;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.SessionClosed;
import org.hito.council.session.SessionMode;
import org.hito.council.session.SessionRecord;
import org.hito.council.session.SessionRemark;
import org.hito.engine.Processes;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.Registration;
import org.hito.testing.Community;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A council of seven with a secretary, what it voted on, and the record of the session in which it did. */
@TestComponent
class MinutesScene {

    static final Instant BEGIN = Instant.parse("2027-03-12T20:00:00Z");
    static final String PASSWORD = "correct horse battery";

    private final Community community;
    private final JdbcClient jdbc;
    private final OpenItem openItem;
    private final Processes processes;
    private final Initiatives initiatives;
    private final RoundList rounds;
    private final CastBallot castBallot;
    private final Recuse recuse;
    private final ObjectProvider<Shelf> shelf;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder passwords;

    MinutesScene(
            Community community,
            JdbcClient jdbc,
            OpenItem openItem,
            Processes processes,
            Initiatives initiatives,
            RoundList rounds,
            CastBallot castBallot,
            Recuse recuse,
            ObjectProvider<Shelf> shelf,
            ApplicationEventPublisher events,
            PasswordEncoder passwords) {
        this.community = community;
        this.jdbc = jdbc;
        this.openItem = openItem;
        this.processes = processes;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.castBallot = castBallot;
        this.recuse = recuse;
        this.shelf = shelf;
        this.events = events;
        this.passwords = passwords;
    }

    /** @param members the first one chairs */
    record Council(UUID body, UUID secretary, UUID director, List<UUID> members, List<UUID> seats) {
        UUID chair() {
            return members.get(0);
        }
    }

    Council council() {
        return council(CouncilRule.SIMPLE);
    }

    Council council(CouncilRule rule) {
        Community.Council made =
                community.council(BodyKind.PROMOTER_COUNCIL, "Consejo Promotor " + UUID.randomUUID(), 7, rule);
        UUID secretary = person("Señora Peña", "SECRETARY");
        password(secretary);
        password(made.members().get(0));
        return new Council(made.body(), secretary, person("Director Núñez", "DIRECTOR"), made.members(), made.seats());
    }

    UUID person(String name, @Nullable String role) {
        UUID person = community.person("person", role);
        jdbc.sql("UPDATE person SET display_name = ? WHERE id = ?")
                .params(name, person)
                .update();
        return person;
    }

    private void password(UUID person) {
        jdbc.sql("UPDATE person SET password_hash = ? WHERE id = ?")
                .params(passwords.encode(PASSWORD), person)
                .update();
    }

    /** The director of a new initiative puts a milestone before the council. */
    Round ask(Council council, String title) {
        LocalDate planned = LocalDate.of(2030, 1, 31);
        UUID item = community.as(
                council.director,
                () -> community.inTransaction(() -> {
                    UUID initiative = initiatives
                            .register(
                                    new Registration(
                                            "Iniciativa de " + title,
                                            "2710",
                                            "Motores",
                                            "Antioquia",
                                            List.of(planned, planned, planned, planned),
                                            council.body,
                                            null,
                                            null,
                                            false),
                                    council.director)
                            .id();
                    initiatives.change(initiative, it -> it.enter(Phase.MOBILISATION));
                    UUID asked = openItem.execute(new Question(
                            council.body,
                            ItemKind.MILESTONE,
                            initiative,
                            Phase.MOBILISATION,
                            1,
                            title,
                            "Se pide aprobar «" + title + "».\nParticipan 24 empresas.",
                            List.of(),
                            List.of("Entidad 3"),
                            council.director));
                    processes.start(
                            "council-approval", asked.toString(), Map.of("initiativeId", initiative.toString()));
                    return asked;
                }));
        return rounds.last(item).orElseThrow();
    }

    void recuse(Council council, int member, Round round, String grounds) {
        community.run(council.members.get(member), () -> recuse.execute(round.id(), grounds));
    }

    void vote(Council council, Round round, Vote vote, int... members) {
        for (int member : members) {
            community.run(council.members.get(member), () -> castBallot.execute(round.id(), Community.said(vote)));
        }
    }

    /** @param present 0 for a point that was not taken up */
    AgendaPoint point(int number, Round round, AgendaStatus status, int present, int needed) {
        return new AgendaPoint(
                number,
                round.item().id(),
                round.item().title(),
                ItemKind.MILESTONE,
                round.item().initiative(),
                status,
                status == AgendaStatus.DECIDED ? round.id() : null,
                present,
                needed,
                null,
                List.of());
    }

    SessionRecord session(Council council, List<AgendaPoint> agenda) {
        List<Attendance> attendance = new ArrayList<>();
        for (int i = 0; i < council.seats.size(); i++) {
            attendance.add(seat(council, i));
        }
        SessionRecord session = new SessionRecord(
                UUID.randomUUID(),
                council.body,
                false,
                SessionMode.MIXED,
                "Salón Botero, calle 53 núm. 45-77",
                "Por correo a cada miembro, con cinco días hábiles de antelación",
                council.secretary,
                council.secretary,
                BEGIN.minus(Duration.ofDays(8)),
                BEGIN,
                BEGIN.plus(Duration.ofMinutes(4)),
                BEGIN.plus(Duration.ofMinutes(96)),
                attendance,
                agenda,
                List.of(new SessionRemark(
                        council.members.get(1), BEGIN.plus(Duration.ofMinutes(50)), "Pido que conste mi apoyo.")));
        shelf.getObject().put(session);
        return session;
    }

    /** The fourth is represented, the fifth comes late, the sixth takes part from afar, the last does not come. */
    private Attendance seat(Council council, int i) {
        UUID holder = council.members.get(i);
        AttendanceMode mode =
                switch (i) {
                    case 3 -> AttendanceMode.SUBSTITUTE;
                    case 5 -> AttendanceMode.REMOTE;
                    case 6 -> AttendanceMode.ABSENT;
                    default -> AttendanceMode.IN_PERSON;
                };
        boolean absent = mode == AttendanceMode.ABSENT;
        return new Attendance(
                council.seats.get(i),
                i == 0 ? Position.CHAIR : Position.MEMBER,
                "Entidad " + (i + 1),
                holder,
                absent ? null : mode == AttendanceMode.SUBSTITUTE ? person("Suplente Gómez", null) : holder,
                mode,
                absent ? null : BEGIN.plus(Duration.ofMinutes(i == 4 ? 42 : 2)),
                i == 1 ? BEGIN.plus(Duration.ofMinutes(80)) : null);
    }

    /** Closes the session, whose minutes are drafted with it. */
    UUID close(Council council, SessionRecord session) {
        return community.as(
                council.secretary,
                () -> community.inTransaction(() -> {
                    events.publishEvent(new SessionClosed(session.id(), session.body(), session.ended()));
                    return ofSession(session.id());
                }));
    }

    UUID ofSession(UUID session) {
        return jdbc.sql("SELECT id FROM council_minutes WHERE session = ?")
                .param(session)
                .query(UUID.class)
                .single();
    }

    /** A session without a word to say, closed. */
    UUID held(Council council) {
        return close(council, session(council, List.of()));
    }
}
