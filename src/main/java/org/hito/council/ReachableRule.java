package org.hito.council;

import java.util.List;
import java.util.stream.Stream;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A head count that a body can never reach makes every decision of it impossible. A rule that asks for more heads than there are
 * seats is refused, except while a body has none yet. Seats that become vacant later are nobody's to refuse, so the body says what
 * its rule asks for in vain. Shares fit every body.
 */
public final class ReachableRule {

    private record Asked(String what, int heads) {}

    private ReachableRule() {}

    static void check(CouncilRule rule, int seats) {
        if (seats > 0) {
            asked(rule, seats).findFirst().ifPresent(it -> {
                throw new BadInput("problem.rule-beyond-seats." + it.what(), it.heads(), seats);
            });
        }
    }

    /** What the rule asks of the seats that are held today and they cannot give; nothing of advisers, who never vote. */
    public static List<Reason> beyond(Body body, List<Seat> seats) {
        int held = (int) seats.stream().filter(seat -> seat.holder() != null).count();
        return mayBeBeyond(body)
                ? asked(body.rule(), held)
                        .map(it -> Reason.of("council.rule.beyond." + it.what(), it.heads(), held))
                        .toList()
                : List.of();
    }

    /** Whether it depends on the number of seats. */
    static boolean mayBeBeyond(Body body) {
        return body.kind() != BodyKind.ADVISORY_COUNCIL
                && asked(body.rule(), 0).findAny().isPresent();
    }

    private static Stream<Asked> asked(CouncilRule rule, int seats) {
        return Stream.of(
                        new Asked("quorum", heads(rule.quorum())),
                        new Asked("second-call", heads(rule.secondCallQuorum())),
                        new Asked("majority", heads(rule.threshold())),
                        new Asked("approvals", rule.minimumApprovals()))
                .filter(it -> it.heads() > seats);
    }

    private static int heads(@Nullable Measure measure) {
        return measure instanceof HeadCount count ? count.heads() : 0;
    }
}
