package org.hito.actor.enrolment.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ChainLink;
import org.hito.actor.enrolment.EnrolmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it is told.
 *
 * @param reasons why the firm is not eligible, none otherwise
 * @param primaryInitiative the one that a firm of two identifies with; null if it has declared none, or the reader does not see it
 * @param grounds why it was declined or taken back
 */
public record EnrolmentView(
        UUID id,
        Named initiative,
        Named firm,
        ChainLink chainLink,
        @Nullable String why,
        String requestedBy,
        OffsetDateTime requestedAt,
        EnrolmentStatus status,
        List<ReasonView> reasons,
        @Nullable String decisionTable,
        @Nullable Named primaryInitiative,
        @Nullable String fit,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String grounds) {

    public record Named(UUID id, String name) {}

    /** @param code of the row of the decision table */
    public record ReasonView(String code, String text) {}

    public boolean open() {
        return status == EnrolmentStatus.REQUESTED;
    }

    public boolean living() {
        return open() || status == EnrolmentStatus.ENROLLED;
    }
}
