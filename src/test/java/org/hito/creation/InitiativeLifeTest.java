package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.hito.council.Outcome;
import org.hito.council.Round;
import org.hito.council.RoundStatus;
import org.hito.council.Vote;
import org.hito.creation.CreationScene.Stage;
import org.hito.engine.Models;
import org.hito.engine.Processes;
import org.hito.engine.Processes.ProcessNode;
import org.hito.inbox.MyTasks;
import org.hito.inbox.Notices;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.MilestoneStatus;
import org.hito.initiative.Phase;
import org.hito.platform.MovableClock;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An initiative from registration to operation, through its use cases on the running engine. */
@HitoTest
@Import(CreationScene.class)
class InitiativeLifeTest {

    @Autowired
    CreationScene scene;

    @Autowired
    HoldInitiative hold;

    @Autowired
    ResumeInitiative resume;

    @Autowired
    WithdrawInitiative withdraw;

    @Autowired
    ReplanMilestone replan;

    @Autowired
    FrozenDossiers frozen;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Notices notices;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MyTasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    Models models;

    @Test
    void registering_opens_the_first_step_of_the_mobilisation() {
        Stage stage = scene.registered();
        assertThat(scene.waiting(stage)).containsExactly("formulate-hypothesis");
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.IN_CREATION);
        assertThat(scene.initiative(stage).phase()).isEqualTo(Phase.MOBILISATION);
    }

    @Test
    void four_approved_milestones_and_the_launch_lead_to_operation() {
        Stage stage = scene.registered();
        for (Phase phase : Phase.values()) {
            if (phase == Phase.IMPLEMENTATION) {
                assertThat(scene.waiting(stage)).containsExactly("record-launch");
                assertThat(scene.initiative(stage).phase()).isEqualTo(Phase.STRUCTURING);
                scene.work(stage);
            }
            assertThat(scene.initiative(stage).phase()).isEqualTo(phase);
            scene.workUntilNothingWaits(stage);
            assertThat(milestone(stage, phase)).isEqualTo(MilestoneStatus.SUBMITTED);
            scene.council(stage, phase == Phase.STRATEGY ? Vote.APPROVE_WITH_CONDITIONS : Vote.APPROVE);
        }
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.OPERATING);
        assertThat(scene.initiative(stage).phase()).isNull();
        assertThat(milestone(stage, Phase.STRATEGY)).isEqualTo(MilestoneStatus.APPROVED_WITH_CONDITIONS);
        assertThat(scene.trail(stage)).contains("initiative.launched", "initiative.operating");
        assertThat(frozen.of(stage.initiative())).hasSize(4).allMatch(FrozenDossier::intact);

        act(stage, () -> hold.execute(stage.initiative(), "Cambia la administración", null));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.ON_HOLD);
        act(stage, () -> resume.execute(stage.initiative(), "Sigue la nueva administración"));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.OPERATING);
        act(stage, () -> withdraw.execute(stage.initiative(), "Las empresas siguen por su cuenta"));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.CLOSED);
    }

    @Test
    void a_returned_milestone_comes_back_with_remarks_and_is_approved_in_round_two() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.RETURN);
        assertThat(milestone(stage, Phase.MOBILISATION)).isEqualTo(MilestoneStatus.RETURNED);
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION).decided())
                .isNotNull();
        assertThat(scene.trail(stage)).doesNotContain("initiative.phase-left");
        assertThat(scene.waiting(stage)).containsExactly("answer-remarks");

        scene.work(stage, data -> {
            assertThat(data.path("remarks")).isNotEmpty();
            reopen(data, "identify-actors", "record-commitments");
        });
        assertThat(scene.waiting(stage)).containsExactly("rework-step", "rework-step");
        assertThat(scene.as(
                        stage.director(),
                        () -> tasks.page(stage.initiative(), MyTasks.Scope.BOTH, null, 10).items().stream()
                                .map(MyTasks.TaskView::name)
                                .toList()))
                .containsExactlyInAnyOrder(
                        "Corregir el paso reabierto: Identificar los actores clave",
                        "Corregir el paso reabierto: Registrar los compromisos");
        scene.workUntilNothingWaits(stage);
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION)).satisfies(it -> {
            assertThat(it.round()).isEqualTo(2);
            assertThat(it.decided()).as("before the second decision").isNull();
        });
        assertThat(frozen.find(stage.initiative(), Phase.MOBILISATION, 2)
                        .orElseThrow()
                        .content())
                .contains("Por estas razones");
        assertThat(dossiers.of(stage.initiative(), Phase.MOBILISATION))
                .filteredOn(it -> it.entry().form().equals("identify-actors"))
                .singleElement()
                .satisfies(it -> assertThat(it.earlier()).hasSize(1));

        scene.council(stage, Vote.APPROVE);
        assertThat(milestone(stage, Phase.MOBILISATION)).isEqualTo(MilestoneStatus.APPROVED);
        assertThat(scene.waiting(stage)).containsExactly("describe-background");
    }

    @Test
    void a_diagram_shows_the_one_way_that_a_gateway_took() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        ProcessNode phase = processes
                .tree("initiative-lifecycle", stage.initiative().toString())
                .get(0)
                .children()
                .get(0);
        assertThat(phase.finishedElements()).contains("UserTask_JustifyGaps", "UserTask_SubmitMilestone");
        assertThat(models.flowsWalked(phase))
                .filteredOn(it -> it.startsWith("Flow_ChecksMet") || it.startsWith("Flow_Round"))
                .containsExactlyInAnyOrder("Flow_Round_First", "Flow_ChecksMet_No");
    }

    @Test
    void a_return_may_be_answered_without_reopening_a_step() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.RETURN);
        scene.work(stage, data -> reopen(data));
        assertThat(scene.waiting(stage)).doesNotContain("rework-step");
        scene.workUntilNothingWaits(stage);
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION).round())
                .isEqualTo(2);
    }

    @Test
    void a_rejected_milestone_closes_the_initiative() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.REJECT);
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.CLOSED);
        assertThat(milestone(stage, Phase.MOBILISATION)).isEqualTo(MilestoneStatus.REJECTED);
        assertThat(scene.waiting(stage)).isEmpty();
        assertThat(scene.trail(stage))
                .containsSubsequence(
                        "council.round-closed",
                        "initiative.milestone-decided",
                        "initiative.phase-left",
                        "initiative.closed");
    }

    @Test
    void an_activity_that_is_not_validated_goes_back_to_its_characterisation() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.APPROVE);
        scene.workUntil(stage, "validate-activity");
        scene.work(
                stage, data -> data.put("activityValidated", "NO").put("whatToChange", "Hay que mirar otra actividad"));
        assertThat(scene.waiting(stage)).containsExactly("characterise-cluster");

        scene.workUntil(stage, "validate-activity");
        scene.work(stage, data -> assertThat(data.has("whatToChange")).isFalse());
        assertThat(scene.waiting(stage))
                .as("the earlier no is not proposed again")
                .containsExactly("map-cluster");
    }

    @Test
    void on_hold_nothing_can_be_worked_until_the_director_resumes() {
        Stage stage = scene.registered();
        act(stage, () -> hold.execute(stage.initiative(), "Se espera la decisión de un socio", null));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.ON_HOLD);
        assertThatThrownBy(() -> scene.work(stage)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> act(stage, () -> hold.execute(stage.initiative(), "Otra vez", null)))
                .isInstanceOf(StateMoved.class);
        act(stage, () -> resume.execute(stage.initiative(), "El socio decidió"));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.IN_CREATION);
        assertThat(scene.work(stage)).isEqualTo("formulate-hypothesis");
        assertThat(scene.trail(stage)).contains("initiative.held", "initiative.resumed");
    }

    @Test
    void a_hold_ends_on_its_day_and_open_votes_get_the_time_back() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        Round before = scene.openRound(stage);
        Instant now = clock.instant();
        LocalDate until = LocalDate.ofInstant(now.plus(Duration.ofDays(30)), ZoneOffset.UTC);
        act(stage, () -> hold.execute(stage.initiative(), "Vacaciones colectivas", until));

        clock.moveTo(now.plus(Duration.ofDays(31)));
        Job timer = management
                .createJobQuery()
                .activityId("CatchEvent_HoldOver")
                .duedateLowerThan(Date.from(clock.instant()))
                .list()
                .stream()
                .findFirst()
                .orElseThrow();
        management.executeJob(timer.getId());

        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.IN_CREATION);
        assertThat(scene.openRound(stage).deadline()).isAfter(before.deadline().plus(Duration.ofDays(30)));
        scene.council(stage, Vote.APPROVE);
        assertThat(milestone(stage, Phase.MOBILISATION)).isEqualTo(MilestoneStatus.APPROVED);
    }

    @Test
    void withdrawing_closes_the_initiative_its_tasks_and_its_rounds() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        Round round = scene.openRound(stage);
        act(stage, () -> withdraw.execute(stage.initiative(), "Los socios se retiraron"));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.CLOSED);
        assertThat(jdbc.sql("SELECT status FROM council_round WHERE id = ?")
                        .param(round.id())
                        .query(String.class)
                        .single())
                .isEqualTo(RoundStatus.WITHDRAWN.name());
        assertThat(scene.trail(stage))
                .containsSubsequence("initiative.withdrawn", "initiative.phase-left", "initiative.closed");
        assertThat(openTasks(stage)).isZero();
    }

    @Test
    void an_initiative_on_hold_can_be_withdrawn() {
        Stage stage = scene.registered();
        act(stage, () -> hold.execute(stage.initiative(), "Se espera a un socio", null));
        act(stage, () -> withdraw.execute(stage.initiative(), "El socio no llegó"));
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.CLOSED);
        assertThat(openTasks(stage)).isZero();
    }

    @Test
    void a_phase_past_its_date_tells_director_and_chair_once_and_stops_nothing() {
        Stage stage = scene.registered();
        Job reminder = reminder(stage);
        management.executeJob(reminder.getId());
        assertThat(notices(stage, stage.director())).isEqualTo(1);
        assertThat(notices(stage, scene.chair(stage))).isEqualTo(1);
        assertThat(scene.trail(stage)).contains("initiative.delayed");
        assertThat(scene.work(stage)).isEqualTo("formulate-hypothesis");
    }

    @Test
    void replanning_moves_the_reminder_and_stays_on_record() {
        Stage stage = scene.registered();
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusMonths(3);
        act(stage, () -> replan.execute(stage.initiative(), Phase.MOBILISATION, later, "Faltan reuniones"));
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION).planned())
                .isEqualTo(later);
        assertThat(reminder(stage).getDuedate().toInstant())
                .isAfter(later.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(scene.trail(stage)).contains("initiative.replanned");
    }

    @Test
    void a_submitted_dossier_keeps_its_hash_and_refuses_any_change() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        FrozenDossier dossier = frozen.of(stage.initiative()).get(0);
        assertThat(dossier.intact()).isTrue();
        assertThat(dossier.content()).contains("formulate-hypothesis", "justify-gaps", "ENVIRONMENT", "evidence");
        assertThat(scene.openRound(stage).item().parties()).isNotEmpty();
        assertThat(scene.openRound(stage).item().papers()).singleElement().satisfies(it -> assertThat(it.sha256())
                .isEqualTo(dossier.sha256()));
        assertThat(scene.openRound(stage).text().lines().count()).isLessThanOrEqualTo(10);
        assertThatThrownBy(() -> jdbc.sql("UPDATE creation_dossier SET content = '{}' WHERE id = ?")
                        .param(dossier.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        scene.council(stage, Vote.RETURN);
        scene.work(stage, data -> reopen(data, "formulate-hypothesis"));
        scene.work(stage);
        assertThat(frozen.of(stage.initiative()).get(0).sha256()).isEqualTo(dossier.sha256());
    }

    @Test
    void the_decision_of_a_milestone_is_the_councils_outcome() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(MilestoneStatus.valueOf(outcome.name())).isNotNull();
        }
    }

    private static void reopen(ObjectNode data, String... forms) {
        ArrayNode chosen = data.putArray("reopen");
        List.of(forms).forEach(chosen::add);
    }

    private MilestoneStatus milestone(Stage stage, Phase phase) {
        return scene.initiative(stage).milestone(phase).status();
    }

    private void act(Stage stage, Runnable act) {
        scene.as(stage.director(), () -> {
            act.run();
            return stage;
        });
    }

    private Job reminder(Stage stage) {
        String instance = jdbc.sql(
                        """
                        SELECT e.id_ FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_
                        WHERE e.business_key_ = ? AND d.key_ = 'phase-mobilisation'
                        """)
                .param(stage.initiative().toString())
                .query(String.class)
                .single();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("StartEvent_PlannedDatePassed")
                .singleResult();
    }

    private long notices(Stage stage, java.util.UUID person) {
        return scene.as(person, () -> notices.mine(100).stream()
                .filter(it -> stage.initiative().equals(it.initiative()))
                .count());
    }

    private int openTasks(Stage stage) {
        return jdbc.sql("SELECT count(*) FROM inbox_task WHERE initiative = ? AND state = 'OPEN'")
                .param(stage.initiative())
                .query(Integer.class)
                .single();
    }
}
