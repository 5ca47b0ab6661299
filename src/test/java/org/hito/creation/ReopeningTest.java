package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.hito.council.Vote;
import org.hito.creation.CreationScene.Stage;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Milestone;
import org.hito.initiative.MilestoneStatus;
import org.hito.initiative.Phase;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A condition lapses: its milestone is voted on again, the phase goes on, and the next submission waits. */
@HitoTest
@Import(CreationScene.class)
class ReopeningTest {

    @Autowired
    CreationScene scene;

    @Autowired
    Initiatives initiatives;

    @Autowired
    FrozenDossiers frozen;

    @Autowired
    WithdrawInitiative withdraw;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_milestone_is_voted_on_again_while_the_phase_goes_on_and_the_next_submission_waits() {
        Stage stage = lapsed();
        assertThat(milestone(stage).status()).isEqualTo(MilestoneStatus.SUBMITTED);
        assertThat(milestone(stage).round()).isEqualTo(2);
        assertThat(scene.initiative(stage).phase()).isEqualTo(Phase.STRATEGY);
        assertThat(frozen.find(stage.initiative(), Phase.MOBILISATION, 2)).isPresent();
        scene.work(stage);
        assertThatThrownBy(() -> submit(stage)).isInstanceOf(StateMoved.class);

        scene.council(stage, Vote.RETURN);
        assertThat(milestone(stage).status()).isEqualTo(MilestoneStatus.RETURNED);
        assertThat(scene.waiting(stage)).contains("answer-lapse");
        assertThatThrownBy(() -> submit(stage)).isInstanceOf(StateMoved.class);

        scene.workOn(stage, "answer-lapse");
        assertThat(milestone(stage).round()).isEqualTo(3);
        assertThat(jdbc.sql(
                                """
                                SELECT count(*) FROM council_item n JOIN council_item o ON o.id = n.supersedes
                                WHERE o.initiative = ? AND o.submission = 1 AND n.submission IN (2, 3)
                                """)
                        .param(stage.initiative())
                        .query(Integer.class)
                        .single())
                .as("both votes point at the approval that they are about")
                .isEqualTo(2);
        scene.council(stage, Vote.APPROVE);
        assertThat(milestone(stage).status()).isEqualTo(MilestoneStatus.APPROVED);
        assertThat(processes(stage)).isZero();

        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.APPROVE);
        assertThat(scene.initiative(stage).phase()).isEqualTo(Phase.STRUCTURING);
        assertThat(scene.trail(stage)).contains("council.condition-lapsed", "initiative.milestone-reopened");
    }

    @Test
    void a_rejection_closes_the_initiative_with_all_that_runs() {
        Stage stage = lapsed();

        scene.council(stage, Vote.REJECT);

        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.CLOSED);
        assertThat(scene.waiting(stage)).isEmpty();
        assertThat(processes(stage)).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(stage.initiative().toString())
                        .count())
                .isZero();
    }

    @Test
    void the_vote_goes_with_an_initiative_that_is_withdrawn() {
        Stage stage = lapsed();

        scene.as(stage.director(), () -> {
            withdraw.execute(stage.initiative(), "Las empresas siguen por su cuenta");
            return stage;
        });

        assertThat(processes(stage)).isZero();
        assertThat(scene.waiting(stage)).isEmpty();
    }

    private Stage lapsed() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.APPROVE_WITH_CONDITIONS);
        String condition = jdbc.sql(
                        "SELECT c.id::text FROM council_condition c JOIN council_item i ON i.id = c.item WHERE i.initiative = ?")
                .param(stage.initiative())
                .query(String.class)
                .single();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(condition)
                .singleResult()
                .getId();
        management.executeJob(management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(it -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(it.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals("BoundaryEvent_DueDatePassed"))
                .findFirst()
                .orElseThrow()
                .getId());
        return stage;
    }

    private Milestone milestone(Stage stage) {
        return scene.initiative(stage).milestone(Phase.MOBILISATION);
    }

    private void submit(Stage stage) {
        transaction.executeWithoutResult(status -> initiatives.change(stage.initiative(), it -> {
            it.submit(Phase.STRATEGY);
            return it;
        }));
    }

    /** Running processes about conditions of the initiative and about what they reopened. */
    private long processes(Stage stage) {
        return jdbc
                .sql(
                        """
                        SELECT c.id::text FROM council_condition c JOIN council_item i ON i.id = c.item WHERE i.initiative = ?
                        """)
                .param(stage.initiative())
                .query(String.class)
                .list()
                .stream()
                .mapToLong(it -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(it)
                        .count())
                .sum();
    }
}
