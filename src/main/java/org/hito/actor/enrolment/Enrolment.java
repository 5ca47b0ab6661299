package org.hito.actor.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ChainLink;
import org.jspecify.annotations.Nullable;

/**
 * The request that a firm takes part in an initiative, and what became of it.
 *
 * @param firm its name in the register
 * @param reasons codes of the rules that speak against it, see {@link Eligibility}
 * @param decisionTable decision and version that gave them
 * @param primaryInitiative the one that a firm of two identifies with (Q38)
 * @param fit how its activity fits both chains
 * @param grounds why it was declined or dropped
 */
public record Enrolment(
        UUID id,
        UUID initiative,
        UUID organisation,
        String firm,
        ChainLink chainLink,
        @Nullable String why,
        UUID requestedBy,
        Instant requestedAt,
        EnrolmentStatus status,
        List<String> reasons,
        @Nullable String decisionTable,
        @Nullable UUID primaryInitiative,
        @Nullable String fit,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String grounds) {

    public boolean open() {
        return status == EnrolmentStatus.REQUESTED;
    }

    /** Under way, or the firm takes part. */
    public boolean living() {
        return open() || status == EnrolmentStatus.ENROLLED;
    }
}
