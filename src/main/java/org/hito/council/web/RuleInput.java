package org.hito.council.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.hito.council.BallotsShown;
import org.hito.council.CouncilRule;
import org.hito.council.Measure;
import org.hito.council.QuorumBy;
import org.hito.council.RulePack;
import org.hito.council.ThresholdBase;
import org.hito.council.WaivedBy;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A rule as an administrator types it; what the page leaves out is as the pack has it, a box without a tick is no.
 *
 * @param from first day on which it holds, today if left out
 */
record RuleInput(
        @Nullable String pack,
        @Nullable String quorum,
        @Nullable QuorumBy quorumBy,
        @Nullable Boolean writtenByAll,
        @Nullable String secondCallQuorum,
        @Nullable String threshold,
        @Nullable ThresholdBase thresholdOf,
        @Nullable Integer minimumApprovals,
        @Nullable Integer maximumRejections,
        @Nullable Boolean tieBreakByChair,
        @Nullable Boolean substitutes,
        @Nullable BallotsShown ballotsShown,
        @Nullable Integer workingDaysOpen,
        @Nullable Integer noticeDays,
        @Nullable Boolean shortNotice,
        @Nullable WaivedBy conditionsBy,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from)
        implements Serializable {

    CouncilRule rule() {
        RulePack base = pack == null
                ? RulePack.SIMPLE
                : RulePack.find(pack).orElseThrow(() -> new BadInput("problem.rule-invalid"));
        CouncilRule own = base.rule();
        try {
            return new CouncilRule(
                    base.id(),
                    measure(quorum, own.quorum()),
                    quorumBy == null ? own.quorumBy() : quorumBy,
                    Boolean.TRUE.equals(writtenByAll),
                    secondCallQuorum == null || secondCallQuorum.isBlank() ? null : Measure.of(secondCallQuorum),
                    measure(threshold, own.threshold()),
                    thresholdOf == null ? own.thresholdOf() : thresholdOf,
                    minimumApprovals == null ? 0 : minimumApprovals,
                    maximumRejections,
                    Boolean.TRUE.equals(tieBreakByChair),
                    Boolean.TRUE.equals(substitutes),
                    ballotsShown == null ? own.ballotsShown() : ballotsShown,
                    workingDaysOpen == null ? own.workingDaysOpen() : workingDaysOpen,
                    noticeDays == null ? own.noticeDays() : noticeDays,
                    Boolean.TRUE.equals(shortNotice),
                    conditionsBy == null ? own.conditionsBy() : conditionsBy);
        } catch (IllegalArgumentException e) {
            throw new BadInput("problem.rule-invalid");
        }
    }

    private static Measure measure(@Nullable String typed, Measure otherwise) {
        return typed == null || typed.isBlank() ? otherwise : Measure.of(typed);
    }
}
