package org.hito.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot.Said;
import org.hito.council.Condition;
import org.hito.council.CouncilRule;
import org.hito.council.FirmPost;
import org.hito.council.GiveSeat;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.hito.council.Vote;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of its own for each test, the bodies they sit in, and what is done in their names. */
@TestComponent
public class Community {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final ActorRegister register;
    private final Clock clock;

    Community(
            JdbcClient jdbc,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            AddBody addBody,
            AddSeat addSeat,
            GiveSeat giveSeat,
            ActorRegister register,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.register = register;
        this.clock = clock;
    }

    /** @param members the first one chairs */
    public record Council(UUID body, UUID admin, List<UUID> members, List<UUID> seats) {}

    /** A body with as many filled seats as wanted, of the institutions {@code Entidad 1}, {@code Entidad 2} and so on. */
    public Council council(BodyKind kind, String name, int members, CouncilRule rule) {
        return council(kind, name, members, rule, null);
    }

    /** The council that advises an initiative, each of its members the manager of another firm. */
    public Council advisers(UUID initiative, int members) {
        for (int i = 0; i < members; i++) {
            takesPart(initiative, "Empresa asesora " + (i + 1), ActorKind.FIRM);
        }
        return council(
                BodyKind.ADVISORY_COUNCIL,
                "Consejo Asesor " + UUID.randomUUID(),
                members,
                CouncilRule.SIMPLE,
                initiative);
    }

    private Council council(BodyKind kind, String name, int members, CouncilRule rule, @Nullable UUID initiative) {
        UUID admin = person("admin", "ADMINISTRATOR");
        UUID body = as(admin, () -> addBody.execute(kind, name, rule, initiative, false));
        List<UUID> people = new ArrayList<>();
        List<UUID> seats = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            Position position = i == 0 ? Position.CHAIR : Position.MEMBER;
            String institution = (kind == BodyKind.ADVISORY_COUNCIL ? "Empresa asesora " : "Entidad ") + (i + 1);
            UUID holder = person("member" + i, null);
            UUID seat = as(admin, () -> addSeat.execute(body, position, institution, Sector.PUBLIC));
            run(
                    admin,
                    () -> giveSeat.execute(
                            seat, holder, LONG_AGO, kind == BodyKind.ADVISORY_COUNCIL ? FirmPost.MANAGER : null));
            people.add(holder);
            seats.add(seat);
        }
        return new Council(body, admin, people, seats);
    }

    /** Somebody new; the username is the name and the id. */
    public UUID person(String name, @Nullable String role) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO person (id, username, display_name, enabled, created_at, version) VALUES (?, ?, ?, true, ?, 0)")
                .params(id, name + "-" + id, name, Timestamp.from(clock.instant()))
                .update();
        if (role != null) {
            jdbc.sql("INSERT INTO person_role (person, role) VALUES (?, ?)")
                    .params(id, role)
                    .update();
        }
        return id;
    }

    /** An organisation of that kind takes part in an initiative. */
    public void takesPart(UUID initiative, String name, ActorKind kind) {
        run(
                person("teller", null),
                () -> inTransaction(() -> {
                    register.tell(initiative, List.of(ActorFacts.named(name, kind)));
                    return name;
                }));
    }

    public <T> T as(UUID person, Supplier<T> work) {
        return currentActor.as(Actor.person(person), work);
    }

    public void run(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return person;
        });
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** A ballot with everything that its vote asks for. */
    public static Said said(Vote vote) {
        return new Said(
                vote,
                vote == Vote.APPROVE ? null : "Por estas razones",
                vote == Vote.APPROVE_WITH_CONDITIONS
                        ? List.of(new Condition("Firmar el convenio", LocalDate.of(2031, 5, 1)))
                        : List.of());
    }
}
