package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hito.council.Bodies;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.CouncilRule;
import org.hito.council.Position;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.council.Seat;
import org.hito.council.Vote;
import org.hito.document.UploadDocument;
import org.hito.form.SchemaClient;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.HandleTask;
import org.hito.inbox.MyTasks;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.testing.Community;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A director with a team and a promoter council, and what they do, by the real use cases. */
@TestComponent
public class CreationScene {

    /** One initiative on the stage. */
    public record Stage(UUID director, UUID initiative, SchemaClient client) {}

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Community community;
    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final RoundList rounds;
    private final CastBallot castBallot;
    private final RegisterInitiativeStart start;
    private final Initiatives initiatives;
    private final UploadDocument upload;
    private final MyTasks tasks;
    private final HandleTask handle;
    private final CompleteTask complete;

    CreationScene(
            Community community,
            JdbcClient jdbc,
            Bodies bodies,
            RoundList rounds,
            CastBallot castBallot,
            RegisterInitiativeStart start,
            Initiatives initiatives,
            UploadDocument upload,
            MyTasks tasks,
            HandleTask handle,
            CompleteTask complete) {
        this.community = community;
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.rounds = rounds;
        this.castBallot = castBallot;
        this.start = start;
        this.initiatives = initiatives;
        this.upload = upload;
        this.tasks = tasks;
        this.handle = handle;
        this.complete = complete;
    }

    /** A director has just registered an initiative. */
    public Stage registered() {
        council();
        UUID director = person("director", "DIRECTOR");
        person("professional", "PROFESSIONAL");
        person("secretary", "SECRETARY");
        UUID initiative = as(director, () -> {
            TaskForms.Handed handed = inTransaction(start::handed);
            ObjectNode data = new SchemaClient("").answer(handed.schema(), handed.initial());
            data.put("name", "Iniciativa " + UUID.randomUUID());
            return start.submitted(data, false).id();
        });
        return new Stage(director, initiative, new SchemaClient(upload(director, initiative)));
    }

    /** A file that no form names yet. */
    public String upload(Stage stage) {
        return upload(stage.director(), stage.initiative());
    }

    private String upload(UUID director, UUID initiative) {
        return as(
                director,
                () -> upload.execute(initiative, "evidencia.pdf", PDF).id().toString());
    }

    private void council() {
        boolean exists = bodies.all().stream().anyMatch(it -> it.kind() == BodyKind.PROMOTER_COUNCIL);
        if (exists) {
            return;
        }
        community.council(BodyKind.PROMOTER_COUNCIL, "Consejo Promotor", 3, CouncilRule.SIMPLE);
    }

    /** A member of the council that advises the initiative from now on. */
    public UUID adviser(Stage stage) {
        return advisers(stage, 1).get(0);
    }

    /** The members of the council that advises the initiative from now on, each of another firm. */
    public List<UUID> advisers(Stage stage, int count) {
        return community.advisers(stage.initiative(), count).members();
    }

    public Initiative initiative(Stage stage) {
        return initiatives.get(stage.initiative());
    }

    /** What waits for the director, by the kebab names of the steps. */
    public List<String> waiting(Stage stage) {
        return open(stage).stream().map(MyTasks.TaskView::definition).toList();
    }

    public List<MyTasks.TaskView> open(Stage stage) {
        return as(stage.director(), () -> tasks.page(stage.initiative(), MyTasks.Scope.BOTH, null, 50)
                .items());
    }

    /** The director does the step that waits, as a client that knows the schema only; returns its name. */
    public String work(Stage stage) {
        return work(stage, data -> {});
    }

    public String work(Stage stage, Consumer<ObjectNode> change) {
        return work(stage, open(stage).get(0), change);
    }

    /** The director does that step of those that wait. */
    public void workOn(Stage stage, String step) {
        MyTasks.TaskView task = open(stage).stream()
                .filter(it -> it.definition().equals(step))
                .findFirst()
                .orElseThrow();
        work(stage, task, data -> {});
    }

    private String work(Stage stage, MyTasks.TaskView task, Consumer<ObjectNode> change) {
        as(stage.director(), () -> {
            TaskForms.Handed handed = handle.form(task.id());
            ObjectNode data = stage.client().answer(handed.schema(), handed.data());
            change.accept(data);
            complete.execute(task.id(), data, null);
            return task;
        });
        return task.definition();
    }

    /** The director does everything up to a step, which is left to do. */
    public void workUntil(Stage stage, String step) {
        for (int i = 0; i < 60 && !waiting(stage).contains(step); i++) {
            assertThat(waiting(stage)).isNotEmpty();
            work(stage);
        }
        assertThat(waiting(stage)).contains(step);
    }

    /** The director does everything that waits. */
    public void workUntilNothingWaits(Stage stage) {
        for (int i = 0; i < 60 && !waiting(stage).isEmpty(); i++) {
            work(stage);
        }
        assertThat(waiting(stage)).isEmpty();
    }

    public Round openRound(Stage stage) {
        return as(stage.director(), () -> rounds.page(
                        new RoundList.Filter(stage.initiative(), null, RoundStatus.OPEN), null, 5)
                .items()
                .get(0));
    }

    /** All members say the same until the round is settled. */
    public void council(Stage stage, Vote vote) {
        Round round = openRound(stage);
        UUID body = round.item().body();
        for (Seat seat : bodies.seats(body)) {
            if (seat.holder() != null && stillOpen(stage, round)) {
                as(seat.holder(), () -> {
                    castBallot.execute(round.id(), Community.said(vote));
                    return vote;
                });
            }
        }
        assertThat(stillOpen(stage, round)).isFalse();
    }

    private boolean stillOpen(Stage stage, Round round) {
        return as(stage.director(), () -> rounds.of(round).stream()
                .anyMatch(it -> it.id().equals(round.id()) && it.open()));
    }

    public UUID chair(Stage stage) {
        UUID body = initiative(stage).body();
        return bodies.seats(body).stream()
                .filter(it -> it.position() == Position.CHAIR)
                .map(Seat::holder)
                .findFirst()
                .orElseThrow();
    }

    public List<String> trail(Stage stage) {
        return jdbc.sql("SELECT event FROM audit_entry WHERE stream = ? ORDER BY seq")
                .param("initiative:" + stage.initiative())
                .query(String.class)
                .list();
    }

    public <T> T inTransaction(Supplier<T> work) {
        return community.inTransaction(work);
    }

    public <T> T as(UUID person, Supplier<T> work) {
        return community.as(person, work);
    }

    public UUID person(String name, String role) {
        return community.person(name, role);
    }
}
