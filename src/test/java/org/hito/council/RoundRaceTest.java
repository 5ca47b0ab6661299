package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.council.CouncilScene.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.council.CouncilScene.Before;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.MyTasks;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Writers of one round that set out at the same moment: one after another, never half, never twice. */
@HitoTest
@Import(CouncilScene.class)
class RoundRaceTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    CastBallot castBallot;

    @Autowired
    Recuse recuse;

    @Autowired
    CloseRound close;

    @Autowired
    GiveSubstitute giveSubstitute;

    @Autowired
    ClaimRecusal claimRecusal;

    @Autowired
    RuleOnRecusal ruleOnRecusal;

    @Autowired
    CompleteTask completeTask;

    @Autowired
    MyTasks myTasks;

    @Autowired
    TrailVerifier verifier;

    @Autowired
    JsonMapper json;

    @RepeatedTest(3)
    void nine_ballots_at_once_close_the_round_once() {
        Before council = scene.council(9);
        UUID round = scene.last(council).id();
        List<Throwable> refused = race(council.members().stream()
                .<Runnable>map(member -> () -> scene.run(member, () -> castBallot.execute(round, said(Vote.APPROVE))))
                .toList());
        assertThat(refused).hasSize(4).allMatch(StateMoved.class::isInstance);
        closedOnceWithFive(council);
    }

    @RepeatedTest(3)
    void nine_tasks_completed_at_once_close_the_round_once() {
        Before council = scene.council(9);
        List<Throwable> refused = race(council.members().stream()
                .<Runnable>map(member -> () -> scene.run(
                        member,
                        () -> completeTask.execute(
                                taskOf(council), json.createObjectNode().put("vote", "APPROVE"), null)))
                .toList());
        assertThat(refused).hasSize(4).allMatch(StateMoved.class::isInstance);
        closedOnceWithFive(council);
    }

    @RepeatedTest(3)
    void a_vote_and_the_closing_leave_a_vote_that_counts_or_none() {
        Before council = scene.council(5);
        scene.vote(council, 1, Vote.APPROVE);
        scene.vote(council, 2, Vote.REJECT);
        UUID round = scene.last(council).id();
        List<Throwable> refused = race(List.of(
                () -> scene.vote(council, 3, Vote.APPROVE),
                () -> scene.run(council.chair(), () -> close.byChair(round, null))));
        Round first = scene.rounds(council).get(0);
        assertThat(first.open()).isFalse();
        if (first.end().outcome() == null) {
            assertThat(first.tally().cast()).isEqualTo(2);
        } else {
            assertThat(refused).isEmpty();
            assertThat(first.tally().cast()).isEqualTo(3);
            assertThat(first.end().outcome()).isEqualTo(Outcome.APPROVED);
        }
        whole(council);
    }

    @RepeatedTest(3)
    void a_vote_and_a_recusal_of_one_seat_end_in_the_recusal() {
        Before council = scene.council(5);
        UUID member = council.members().get(4);
        UUID round = scene.last(council).id();
        List<Throwable> refused = race(List.of(
                () -> scene.vote(council, 4, Vote.REJECT),
                () -> scene.run(member, () -> recuse.execute(round, "Impedimento"))));
        assertThat(refused).allMatch(NotAllowed.class::isInstance);
        RollSeat seat = scene.last(council).roll().get(4);
        assertThat(seat.recused()).isTrue();
        assertThat(seat.voted()).isFalse();
        assertThat(scene.openTasks(council)).isEqualTo(4);
        whole(council);
    }

    @RepeatedTest(3)
    void a_holder_and_the_substitute_at_once_leave_one_ballot() {
        Before council = scene.council(5, Rules.withSubstitutes(), List.of());
        UUID substitute = scene.person("suplente", null);
        scene.run(
                council.admin(),
                () -> giveSubstitute.execute(council.seats().get(4), substitute, LocalDate.of(2024, 1, 1), null));
        scene.run(council.chair(), () -> close.byChair(scene.last(council).id(), null));
        UUID round = scene.last(council).id();
        List<Throwable> refused = race(List.of(
                () -> scene.vote(council, 4, Vote.REJECT),
                () -> scene.run(substitute, () -> castBallot.execute(round, said(Vote.APPROVE)))));
        assertThat(refused).hasSize(1).allMatch(StateMoved.class::isInstance);
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
        assertThat(scene.openTasks(council)).isEqualTo(4);
        whole(council);
    }

    @RepeatedTest(3)
    void ballots_a_recusal_and_a_ruling_at_once_end_in_one_closing() {
        Before council = scene.council(9);
        UUID round = scene.last(council).id();
        UUID claim = scene.as(
                council.members().get(1),
                () -> claimRecusal.execute(round, council.seats().get(8), "Su empresa se beneficia"));
        List<Runnable> writers = new ArrayList<>();
        for (int member = 0; member < 7; member++) {
            int voter = member;
            writers.add(
                    () -> scene.run(council.members().get(voter), () -> castBallot.execute(round, said(Vote.APPROVE))));
        }
        writers.add(() -> scene.run(council.members().get(7), () -> recuse.execute(round, "Impedimento")));
        writers.add(() -> scene.run(council.chair(), () -> ruleOnRecusal.execute(round, claim, true, "Así es")));
        assertThat(race(writers)).allMatch(StateMoved.class::isInstance);
        Round closed = scene.last(council);
        assertThat(closed.number()).isEqualTo(1);
        assertThat(closed.end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(closed.tally().settled()).isTrue();
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
        assertThat(scene.openTasks(council)).isZero();
        assertThat(scene.trail(council)).containsOnlyOnce("council.round-closed");
        whole(council);
    }

    @RepeatedTest(3)
    void two_ballots_of_one_seat_leave_one_and_complete_its_task_once() {
        Before council = scene.council(5);
        List<Throwable> refused =
                race(List.of(() -> scene.vote(council, 4, Vote.REJECT), () -> scene.vote(council, 4, Vote.APPROVE)));
        assertThat(refused).isEmpty();
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
        assertThat(scene.openTasks(council)).isEqualTo(4);
        assertThat(scene.trail(council)).contains("council.ballot-cast", "council.ballot-changed");
        whole(council);
    }

    private void closedOnceWithFive(Before council) {
        Round round = scene.last(council);
        assertThat(round.end().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(round.tally().cast()).isEqualTo(5);
        assertThat(scene.state(council)).isEqualTo("COMPLETED");
        assertThat(scene.openTasks(council)).isZero();
        assertThat(scene.trail(council)).containsOnlyOnce("council.round-closed");
        whole(council);
    }

    private void whole(Before council) {
        assertThat(verifier.verify(Stream.initiative(council.initiative())).problems())
                .isEmpty();
    }

    private String taskOf(Before council) {
        return myTasks.page(council.initiative(), MyTasks.Scope.BOTH, null, 5).items().stream()
                .findFirst()
                .orElseThrow(() -> new StateMoved("problem.task-done"))
                .id();
    }

    /** Lets all begin together; what the losers were told. */
    private static List<Throwable> race(List<Runnable> writers) {
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        try {
            CyclicBarrier barrier = new CyclicBarrier(writers.size());
            List<Future<?>> running = new ArrayList<>();
            for (Runnable writer : writers) {
                running.add(pool.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    writer.run();
                    return null;
                }));
            }
            List<Throwable> refused = new ArrayList<>();
            for (Future<?> run : running) {
                try {
                    run.get(60, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException lost) {
                    refused.add(lost.getCause());
                }
            }
            return refused;
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
