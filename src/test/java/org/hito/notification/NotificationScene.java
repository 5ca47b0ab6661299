package org.hito.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.CouncilRule;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Question;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Vote;
import org.hito.engine.Processes;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.Registration;
import org.hito.testing.Community;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council with addresses before an item. */
@TestComponent
class NotificationScene {

    private final Community community;
    private final JdbcClient jdbc;
    private final OpenItem openItem;
    private final Processes processes;
    private final Initiatives initiatives;
    private final RoundList rounds;
    private final CastBallot castBallot;

    NotificationScene(
            Community community,
            JdbcClient jdbc,
            OpenItem openItem,
            Processes processes,
            Initiatives initiatives,
            RoundList rounds,
            CastBallot castBallot) {
        this.community = community;
        this.jdbc = jdbc;
        this.openItem = openItem;
        this.processes = processes;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.castBallot = castBallot;
    }

    /** @param members the first one chairs */
    record Council(UUID body, UUID director, UUID professional, List<UUID> members) {}

    record Before(Council council, UUID initiative, UUID item) {}

    Council council(int members) {
        Community.Council made = community.council(
                BodyKind.PROMOTER_COUNCIL, "Consejo " + UUID.randomUUID(), members, CouncilRule.SIMPLE);
        made.members().forEach(it -> addressed(it, "member"));
        return new Council(
                made.body(), person("director", "DIRECTOR"), person("professional", "PROFESSIONAL"), made.members());
    }

    /** The director puts a milestone before the council; the round opens in the same transaction. */
    Before called(Council council, String title) {
        return as(council.director, () -> community.inTransaction(() -> call(council, title)));
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
            castBallot.execute(round(before).id(), Community.said(Vote.APPROVE));
            return member;
        });
    }

    UUID person(String name, String role) {
        return addressed(community.person(name, role), name);
    }

    private UUID addressed(UUID person, String name) {
        jdbc.sql("UPDATE person SET email = ?, display_name = ? WHERE id = ?")
                .params(address(person), name + " Ñandú", person)
                .update();
        return person;
    }

    <T> T inTransaction(Supplier<T> work) {
        return community.inTransaction(work);
    }

    static String address(UUID person) {
        return person + "@test.example";
    }

    void run(UUID person, Runnable work) {
        community.run(person, work);
    }

    <T> T as(UUID person, Supplier<T> work) {
        return community.as(person, work);
    }
}
