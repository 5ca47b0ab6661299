package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.council.Vote;
import org.hito.creation.CreationScene.Stage;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.MilestoneStatus;
import org.hito.initiative.Phase;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An initiative from registration to operation, through its use cases on the running engine. */
@HitoTest
@Import(CreationScene.class)
class InitiativeLifeTest {

    @Autowired
    CreationScene scene;

    @Test
    void registering_opens_the_first_step_of_the_mobilisation() {
        Stage stage = scene.registered();
        assertThat(scene.waiting(stage)).containsExactly("formulate-hypothesis");
        assertThat(scene.initiative(stage).status()).isEqualTo(InitiativeStatus.IN_CREATION);
        assertThat(scene.initiative(stage).phase()).isEqualTo(Phase.MOBILISATION);
    }

    @Test
    void one_phase_is_worked_submitted_and_approved_before_the_next_exists() {
        Stage stage = scene.registered();
        scene.workUntilNothingWaits(stage);
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION).status())
                .isEqualTo(MilestoneStatus.SUBMITTED);
        scene.council(stage, Vote.APPROVE);
        assertThat(scene.initiative(stage).milestone(Phase.MOBILISATION).status())
                .isEqualTo(MilestoneStatus.APPROVED);
        assertThat(scene.waiting(stage)).containsExactly("describe-background");
    }
}
