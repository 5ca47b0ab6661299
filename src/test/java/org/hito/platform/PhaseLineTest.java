package org.hito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hito.platform.PhaseLine.Leg;
import org.hito.platform.PhaseLine.State;
import org.hito.platform.PhaseLine.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseLineTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 1);

    @Test
    void approvedPhasesLieBehindTheCurrentOneIsUnderWayTheRestAhead() {
        PhaseLine line = line("STRATEGY", LocalDate.of(2026, 5, 1));

        assertThat(line.legs())
                .extracting(Leg::state)
                .containsExactly(State.DONE, State.CURRENT, State.NEXT, State.NEXT);
        assertThat(line.legs()).extracting(Leg::numeral).containsExactly("I", "II", "III", "IV");
    }

    @Test
    void todayStandsBetweenTheLastDecisionAndThePlannedDate() {
        assertThat(line("STRATEGY", LocalDate.of(2026, 5, 16)).legs().get(1).walked())
                .isEqualTo(50);
    }

    @Test
    void todayNeverHidesBehindAMilestone() {
        assertThat(line("STRATEGY", LocalDate.of(2026, 4, 1)).legs().get(1).walked())
                .isEqualTo(5);
        assertThat(line("STRATEGY", LocalDate.of(2028, 1, 1)).legs().get(1).walked())
                .isEqualTo(85);
    }

    @Test
    void aPhaseIsLateTheDayAfterItsPlannedDate() {
        assertThat(line("STRATEGY", LocalDate.of(2026, 6, 30)).late()).isFalse();
        assertThat(line("STRATEGY", LocalDate.of(2026, 7, 1)).late()).isTrue();
    }

    @Test
    void whereNoPhaseRunsNothingIsLate() {
        assertThat(line(null, LocalDate.of(2030, 1, 1)).late()).isFalse();
    }

    private static PhaseLine line(@Nullable String current, LocalDate today) {
        return PhaseLine.of(
                List.of(
                        new Step(
                                "MOBILISATION",
                                "APPROVED_WITH_CONDITIONS",
                                1,
                                LocalDate.of(2026, 3, 30),
                                LocalDate.of(2026, 4, 1)),
                        pending("STRATEGY", LocalDate.of(2026, 6, 30)),
                        pending("STRUCTURING", LocalDate.of(2026, 9, 30)),
                        pending("IMPLEMENTATION", LocalDate.of(2026, 12, 30))),
                current,
                STARTED,
                today);
    }

    private static Step pending(String phase, LocalDate planned) {
        return new Step(phase, "PENDING", 0, planned, null);
    }
}
