package org.hito.council;

import org.jspecify.annotations.Nullable;

/** The pack <i>simple</i> with one thing changed, for tests. */
final class Rules {

    private Rules() {}

    static CouncilRule withSubstitutes() {
        return rule(null, true, BallotsShown.COUNT_AT_ONCE);
    }

    static CouncilRule shown(BallotsShown shown) {
        return rule(null, false, shown);
    }

    static CouncilRule secondCall(Measure quorum) {
        return rule(quorum, false, BallotsShown.COUNT_AT_ONCE);
    }

    static CouncilRule conditionsBy(WaivedBy by) {
        return CouncilRule.of(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, by);
    }

    /** The chair may convene with less notice. */
    static CouncilRule shortNotice() {
        return CouncilRule.of(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, true, null);
    }

    private static CouncilRule rule(@Nullable Measure secondCall, boolean substitutes, BallotsShown shown) {
        CouncilRule simple = CouncilRule.SIMPLE;
        return new CouncilRule(
                simple.pack(),
                simple.quorum(),
                simple.quorumBy(),
                simple.writtenByAll(),
                secondCall,
                simple.threshold(),
                simple.thresholdOf(),
                simple.minimumApprovals(),
                simple.maximumRejections(),
                simple.tieBreakByChair(),
                substitutes,
                shown,
                simple.workingDaysOpen(),
                simple.noticeDays());
    }
}
