package org.hito.initiative;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The milestone that closes a phase.
 *
 * @param round how often it was submitted
 * @param planned the date the director has set; nothing stops when it passes
 * @param decided when the council's resolution on its last submission was taken, or null
 */
@Table("initiative_milestone")
public record Milestone(Phase phase, MilestoneStatus status, int round, LocalDate planned, @Nullable Instant decided) {

    static Milestone planned(Phase phase, LocalDate date) {
        return new Milestone(phase, MilestoneStatus.PENDING, 0, date, null);
    }

    Milestone submitted() {
        return new Milestone(phase, MilestoneStatus.SUBMITTED, round + 1, planned, null);
    }

    Milestone standing(MilestoneStatus now) {
        return new Milestone(phase, now, round, planned, decided);
    }

    Milestone decided(MilestoneStatus outcome, Instant at) {
        return new Milestone(phase, outcome, round, planned, at);
    }

    Milestone replanned(LocalDate date) {
        return new Milestone(phase, status, round, date, decided);
    }
}
