package org.hito.council.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.council.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are asked for; nulls leave a side open.
 *
 * @param from first day on which it was decided
 * @param to last day on which it was decided
 * @param text words of title, initiative, conditions, and of the papers where these are open to the reader
 */
public record DecisionFilter(
        @Nullable UUID body,
        @Nullable UUID initiative,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Review review) {

    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null, null);

    /** Decisions by their day of review. */
    public enum Review {
        /** The day has come, and no other decision has taken the place of this one. */
        DUE,
        /** A day is set. */
        PLANNED
    }
}
