package org.hito.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.CouncilRule;
import org.hito.council.GiveSeat;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Position;
import org.hito.council.Question;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Sector;
import org.hito.council.Vote;
import org.hito.engine.Processes;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.Registration;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A council with addresses before an item. */
@TestComponent
class NotificationScene {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    final TransactionTemplate transaction;
    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final OpenItem openItem;
    private final Processes processes;
    private final Initiatives initiatives;
    private final RoundList rounds;
    private final CastBallot castBallot;
    private final Clock clock;

    NotificationScene(
            JdbcClient jdbc,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            AddBody addBody,
            AddSeat addSeat,
            GiveSeat giveSeat,
            OpenItem openItem,
            Processes processes,
            Initiatives initiatives,
            RoundList rounds,
            CastBallot castBallot,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.openItem = openItem;
        this.processes = processes;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.castBallot = castBallot;
        this.clock = clock;
    }

    /** @param members the first one chairs */
    record Council(UUID body, UUID director, UUID professional, List<UUID> members) {}

    record Before(Council council, UUID initiative, UUID item) {}

    Council council(int members) {
        UUID admin = person("admin", "ADMINISTRATOR");
        UUID body = as(
                admin,
                () -> addBody.execute(
                        BodyKind.PROMOTER_COUNCIL, "Consejo " + UUID.randomUUID(), CouncilRule.SIMPLE, false));
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            int number = i;
            UUID holder = person("member" + i, null);
            as(admin, () -> {
                UUID seat = addSeat.execute(
                        body, number == 0 ? Position.CHAIR : Position.MEMBER, "Entidad " + number, Sector.PUBLIC);
                giveSeat.execute(seat, holder, LocalDate.of(2020, 1, 1));
                return seat;
            });
            people.add(holder);
        }
        return new Council(body, person("director", "DIRECTOR"), person("professional", "PROFESSIONAL"), people);
    }

    /** The director puts a milestone before the council; the round opens in the same transaction. */
    Before called(Council council, String title) {
        return as(council.director, () -> transaction.execute(status -> call(council, title)));
    }

    Before call(Council council, String title) {
        LocalDate planned = LocalDate.of(2030, 1, 31);
        UUID initiative = initiatives
                .register(
                        new Registration(
                                "Iniciativa de prueba",
                                "2710",
                                "Motores",
                                "Antioquia",
                                List.of(planned, planned, planned, planned),
                                council.body,
                                council.professional,
                                null,
                                false),
                        council.director)
                .id();
        initiatives.change(initiative, it -> it.enter(Phase.MOBILISATION));
        UUID item = openItem.execute(new Question(
                council.body,
                ItemKind.MILESTONE,
                initiative,
                Phase.MOBILISATION,
                1,
                title,
                "Resumen para el consejo",
                List.of(),
                List.of(),
                council.director));
        processes.start("council-approval", item.toString(), Map.of("initiativeId", initiative.toString()));
        return new Before(council, initiative, item);
    }

    Round round(Before before) {
        return rounds.last(before.item).orElseThrow();
    }

    void approve(Before before, int member) {
        as(before.council.members.get(member), () -> {
            castBallot.execute(round(before).id(), new CastBallot.Said(Vote.APPROVE, null, List.of()));
            return member;
        });
    }

    UUID person(String name, String role) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO person (id, username, display_name, email, enabled, created_at, version)
                        VALUES (?, ?, ?, ?, true, ?, 0)
                        """)
                .params(id, name + "-" + id, name + " Ñandú", address(id), Timestamp.from(clock.instant()))
                .update();
        if (role != null) {
            jdbc.sql("INSERT INTO person_role (person, role) VALUES (?, ?)")
                    .params(id, role)
                    .update();
        }
        return id;
    }

    static String address(UUID person) {
        return person + "@test.example";
    }

    <T> T as(UUID person, Supplier<T> work) {
        return currentActor.as(Actor.person(person), work);
    }
}
