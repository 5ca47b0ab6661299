package org.hito.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hito.council.CastBallot.Said;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.Registration;
import org.hito.testing.Community;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets a council before an item: people, a body with as many seats as wanted, an initiative, and the process begun. */
@TestComponent
@Import(SessionClient.class)
class CouncilScene {

    private final Community community;
    private final JdbcClient jdbc;
    private final OpenItem openItem;
    private final Processes processes;
    private final Initiatives initiatives;
    private final RoundTable rounds;
    private final CastBallot castBallot;
    private final ApplicationEventPublisher events;

    CouncilScene(
            Community community,
            JdbcClient jdbc,
            OpenItem openItem,
            Processes processes,
            Initiatives initiatives,
            RoundTable rounds,
            CastBallot castBallot,
            ApplicationEventPublisher events) {
        this.community = community;
        this.jdbc = jdbc;
        this.openItem = openItem;
        this.processes = processes;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.castBallot = castBallot;
        this.events = events;
    }

    /** @param members the first one chairs */
    record Before(
            UUID item, UUID body, UUID initiative, UUID director, UUID admin, List<UUID> members, List<UUID> seats) {
        UUID chair() {
            return members.get(0);
        }
    }

    Before council(int members) {
        return council(members, CouncilRule.SIMPLE, List.of());
    }

    Before council(int members, CouncilRule rule, List<String> parties) {
        Community.Council council =
                community.council(BodyKind.PROMOTER_COUNCIL, "Consejo " + UUID.randomUUID(), members, rule);
        UUID body = council.body();
        UUID director = person("director", "DIRECTOR");
        LocalDate planned = LocalDate.of(2030, 1, 31);
        UUID item = as(
                director,
                () -> community.inTransaction(() -> {
                    UUID initiative = initiatives
                            .register(
                                    new Registration(
                                            "Iniciativa de prueba",
                                            "2710",
                                            "Motores",
                                            "Antioquia",
                                            List.of(planned, planned, planned, planned),
                                            body,
                                            null,
                                            null,
                                            false),
                                    director)
                            .id();
                    initiatives.change(initiative, it -> it.enter(Phase.MOBILISATION));
                    return ask(body, initiative, director, 1, parties);
                }));
        UUID initiative = rounds.item(item).orElseThrow().initiative();
        return new Before(item, body, initiative, director, council.admin(), council.members(), council.seats());
    }

    /** The same milestone is put before the same body once more, after it was returned. */
    Before again(Before first) {
        UUID item = as(
                first.director(),
                () -> community.inTransaction(
                        () -> ask(first.body(), first.initiative(), first.director(), 2, List.of())));
        return new Before(
                item,
                first.body(),
                first.initiative(),
                first.director(),
                first.admin(),
                first.members(),
                first.seats());
    }

    /** A milestone of another initiative before the same body. */
    Before beside(Before first) {
        LocalDate planned = LocalDate.of(2030, 1, 31);
        UUID item = as(
                first.director(),
                () -> community.inTransaction(() -> {
                    UUID initiative = initiatives
                            .register(
                                    new Registration(
                                            "Otra iniciativa de prueba",
                                            "2710",
                                            "Motores",
                                            "Antioquia",
                                            List.of(planned, planned, planned, planned),
                                            first.body(),
                                            null,
                                            null,
                                            false),
                                    first.director())
                            .id();
                    initiatives.change(initiative, it -> it.enter(Phase.MOBILISATION));
                    return ask(first.body(), initiative, first.director(), 1, List.of());
                }));
        return new Before(
                item,
                first.body(),
                rounds.item(item).orElseThrow().initiative(),
                first.director(),
                first.admin(),
                first.members(),
                first.seats());
    }

    /** Keeps the initiative's correspondence, and so the sessions of its body. */
    UUID secretary(Before scene) {
        UUID secretary = person("secretary", "SECRETARY");
        jdbc.sql("INSERT INTO initiative_member (initiative, person, role, since) VALUES (?, ?, 'SECRETARY', now())")
                .params(scene.initiative(), secretary)
                .update();
        return secretary;
    }

    private UUID ask(UUID body, UUID initiative, UUID director, int submission, List<String> parties) {
        return ask(body, initiative, director, Phase.MOBILISATION, submission, parties);
    }

    private UUID ask(UUID body, UUID initiative, UUID director, Phase phase, int submission, List<String> parties) {
        UUID opened = openItem.execute(new Question(
                body,
                ItemKind.MILESTONE,
                initiative,
                phase,
                submission,
                "M1 Actores movilizados",
                "Resumen para el consejo",
                List.of(new Paper("Expediente", "/x", "00")),
                parties,
                director));
        processes.start("council-approval", opened.toString(), Map.of("initiativeId", initiative.toString()));
        return opened;
    }

    /** The milestone of another phase of the same initiative. */
    UUID submits(Before council, Phase phase) {
        return as(
                council.director(),
                () -> community.inTransaction(
                        () -> ask(council.body(), council.initiative(), council.director(), phase, 1, List.of())));
    }

    /** A strategic item of the body, about no initiative. */
    UUID strategic(Before council, String title) {
        return as(
                council.director(),
                () -> community.inTransaction(() -> {
                    UUID opened = openItem.execute(new Question(
                            council.body(),
                            ItemKind.STRATEGIC,
                            null,
                            null,
                            1,
                            title,
                            "Un asunto estratégico",
                            List.of(),
                            List.of(),
                            council.director()));
                    processes.start("council-approval", opened.toString(), Map.of());
                    return opened;
                }));
    }

    UUID person(String name, String role) {
        return community.person(name, role);
    }

    void status(UUID initiative, InitiativeStatus status) {
        jdbc.sql("UPDATE initiative SET status = ? WHERE id = ?")
                .params(status.name(), initiative)
                .update();
    }

    <T> T as(UUID person, Supplier<T> work) {
        return community.as(person, work);
    }

    void run(UUID person, Runnable work) {
        community.run(person, work);
    }

    Round last(Before scene) {
        return rounds.last(scene.item()).orElseThrow();
    }

    Round last(UUID item) {
        return rounds.last(item).orElseThrow();
    }

    List<Round> rounds(Before scene) {
        return rounds.of(scene.item());
    }

    void cast(UUID round, Vote vote) {
        castBallot.execute(round, said(vote));
    }

    void vote(Before scene, int member, Vote vote) {
        run(scene.members().get(member), () -> castBallot.execute(last(scene).id(), said(vote)));
    }

    static Said said(Vote vote) {
        return Community.said(vote);
    }

    void tell(Object event) {
        community.inTransaction(() -> {
            events.publishEvent(event);
            return event;
        });
    }

    List<Instant> dueOfTasks(Before scene) {
        return jdbc.sql("SELECT due FROM inbox_task WHERE business_key = ? AND state = 'OPEN'")
                .param(scene.item().toString())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Element ids that hold a token now. */
    List<String> tokens(Before scene) {
        return processes
                .node("council-approval", scene.item().toString())
                .orElseThrow()
                .activeElements();
    }

    String state(Before scene) {
        return processes
                .node("council-approval", scene.item().toString())
                .orElseThrow()
                .state();
    }

    int openTasks(Before scene) {
        return jdbc.sql("SELECT count(*) FROM inbox_task WHERE business_key = ? AND state = 'OPEN'")
                .param(scene.item().toString())
                .query(Integer.class)
                .single();
    }

    /** Kind of actor and who caused it, of every entry of that event. */
    List<String> signed(Before scene, String event) {
        return jdbc.sql(
                        """
                        SELECT e.actor_kind || ' ' || coalesce(v.data::jsonb ->> 'causedBy', 'null')
                        FROM audit_entry e JOIN audit_value v USING (stream, seq)
                        WHERE e.stream = ? AND e.event = ? AND (e.actor IS NULL) = (e.actor_kind = 'PROCESS') ORDER BY e.seq
                        """)
                .params("initiative:" + scene.initiative(), event)
                .query(String.class)
                .list();
    }

    List<String> trail(Before scene) {
        return jdbc.sql("SELECT event FROM audit_entry WHERE stream = ? AND event LIKE 'council.%' ORDER BY seq")
                .param("initiative:" + scene.initiative())
                .query(String.class)
                .list();
    }
}
