package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Presence at a round that is voted in session. */
@HitoTest
@Import(CouncilScene.class)
class AttendanceTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    OpenItem openItem;

    @Autowired
    OpenRound openRound;

    @Autowired
    NoteAttendance noteAttendance;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void presence_makes_the_quorum_of_a_board_and_leaving_takes_it() {
        Before council = scene.council(5, RulePack.COMMERCIAL_CODE_BOARDS.rule(), List.of());
        UUID item = inSession(council);
        assertThat(scene.last(item).call().inSession()).isTrue();
        assertThat(scene.last(item).tally().quorum()).isFalse();
        note(item, Set.copyOf(council.seats().subList(0, 3)));
        Tally three = scene.last(item).tally();
        assertThat(three.quorum()).isTrue();
        assertThat(three.present()).isEqualTo(3);
        assertThat(three.cast()).isZero();
        note(item, Set.copyOf(council.seats().subList(0, 2)));
        assertThat(scene.last(item).tally().quorum()).isFalse();
        assertThat(scene.last(item).open()).isTrue();
        assertThat(scene.last(item).tally().verdict())
                .containsExactly(Reason.of("council.tally.lapsed.present", 2, 5, 3));
    }

    @Test
    void a_written_vote_has_no_attendance() {
        Before council = scene.council(3);
        assertThatThrownBy(() -> note(council.item(), Set.of())).isInstanceOf(StateMoved.class);
    }

    private UUID inSession(Before council) {
        return scene.as(
                council.director(),
                () -> transaction.execute(status -> {
                    UUID item = openItem.execute(new Question(
                            council.body(),
                            ItemKind.STRATEGIC,
                            null,
                            null,
                            1,
                            "Sede de la feria",
                            "Un asunto estratégico",
                            List.of(),
                            List.of(),
                            council.director()));
                    openRound.execute(item, true);
                    return item;
                }));
    }

    private void note(UUID item, Set<UUID> attending) {
        transaction.executeWithoutResult(
                status -> noteAttendance.execute(scene.last(item).id(), attending));
    }
}
