package org.hito.council;

import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A head count that a body can never reach makes every decision of it impossible, so its rule is refused. Shares fit every
 * body, and so does any rule while a body has no seats yet.
 */
final class ReachableRule {

    private ReachableRule() {}

    static void check(CouncilRule rule, int seats) {
        if (seats == 0) {
            return;
        }
        check("quorum", heads(rule.quorum()), seats);
        check("second-call", heads(rule.secondCallQuorum()), seats);
        check("majority", heads(rule.threshold()), seats);
        check("approvals", rule.minimumApprovals(), seats);
    }

    private static void check(String what, int heads, int seats) {
        if (heads > seats) {
            throw new BadInput("problem.rule-beyond-seats." + what, heads, seats);
        }
    }

    private static int heads(@Nullable Measure measure) {
        return measure instanceof HeadCount count ? count.heads() : 0;
    }
}
