package org.hito.creation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.MilestoneStatus;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as clients get it. Whoever sees its name only gets id, reference and name.
 *
 * @param director username
 * @param milestones always four, in order
 * @param body id of the deciding body
 */
record InitiativeJson(
        String id,
        String reference,
        String name,
        @Nullable InitiativeStatus status,
        @Nullable Phase phase,
        @Nullable String director,
        List<MilestoneJson> milestones,
        @Nullable String directorName,
        @Nullable String economicActivity,
        @Nullable String activityName,
        @Nullable String territory,
        @Nullable String body,
        @Nullable Boolean late,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate launchedOn,
        @Nullable Instant registeredAt,
        @Nullable Instant closedAt,
        @Nullable Boolean demo,
        List<MemberJson> team) {

    /** @param round counts submissions, not lapses */
    record MilestoneJson(
            Phase phase, MilestoneStatus status, int round, LocalDate planned, @Nullable Instant decided) {}

    record MemberJson(String role, String username, String displayName) {}
}
