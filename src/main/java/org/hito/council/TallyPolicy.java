package org.hito.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hito.council.Tally.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * Rule pack <i>simple</i>: counts a round and says what is still possible.
 *
 * <p>Whether an outcome can still be reached is asked with a single filling, all missing ballots for it: such a ballot
 * helps its outcome more than any other ballot would, and hinders what is tried before it most.
 */
public final class TallyPolicy {

    private static final Set<Vote> APPROVALS = EnumSet.of(Vote.APPROVE);
    private static final Set<Vote> ANY_APPROVAL = EnumSet.of(Vote.APPROVE, Vote.APPROVE_WITH_CONDITIONS);
    private static final Set<Vote> REJECTIONS = EnumSet.of(Vote.REJECT);

    public Tally tally(CouncilRule rule, Collection<SeatStanding> roll) {
        Count count = Count.of(roll);
        int quorumNeeded = rule.quorum().firstAbove(count.seats());
        boolean quorum = rule.quorum().isExceededBy(count.cast(), count.seats());
        boolean settled = isSettled(rule, count);
        List<Prospect> prospects = Arrays.stream(Outcome.values())
                .map(outcome -> prospect(rule, count, outcome))
                .toList();
        Outcome outcome = quorum ? outcome(rule, count) : null;
        return new Tally(
                count.seats(),
                count.cast(),
                count.valid(),
                count.byVote(),
                quorumNeeded,
                quorum,
                outcome,
                settled,
                prospects,
                reasons(count, quorumNeeded, quorum, outcome, settled, prospects));
    }

    private static Outcome outcome(CouncilRule rule, Count count) {
        if (carried(rule, count, APPROVALS)) {
            return Outcome.APPROVED;
        }
        if (carried(rule, count, ANY_APPROVAL)) {
            return Outcome.APPROVED_WITH_CONDITIONS;
        }
        return carried(rule, count, REJECTIONS) ? Outcome.REJECTED : Outcome.RETURNED;
    }

    private static boolean carried(CouncilRule rule, Count count, Set<Vote> votes) {
        int inFavour = count.ofAny(votes);
        if (rule.threshold().isExceededBy(inFavour, count.valid())) {
            return true;
        }
        return rule.tieBreakByChair()
                && count.chairVotedOneOf(votes)
                && rule.threshold().isMetExactlyBy(inFavour, count.valid());
    }

    private static boolean isPossible(CouncilRule rule, Count count, Outcome outcome) {
        return count.seats() > 0 && outcome(rule, count.plus(count.uncast(), outcome.vote())) == outcome;
    }

    private static boolean isSettled(CouncilRule rule, Count count) {
        if (!rule.quorum().isExceededBy(count.cast(), count.seats())) {
            return false;
        }
        int possible = 0;
        for (Outcome outcome : Outcome.values()) {
            possible += isPossible(rule, count, outcome) ? 1 : 0;
        }
        return possible == 1;
    }

    private static Prospect prospect(CouncilRule rule, Count count, Outcome outcome) {
        if (!isPossible(rule, count, outcome)) {
            return new Prospect(outcome, false, 0);
        }
        int needed = 0;
        while (!isSettledFor(rule, count.plus(needed, outcome.vote()), outcome)) {
            needed++;
        }
        return new Prospect(outcome, true, needed);
    }

    private static boolean isSettledFor(CouncilRule rule, Count count, Outcome outcome) {
        return isSettled(rule, count) && isPossible(rule, count, outcome);
    }

    private static List<Reason> reasons(
            Count count,
            int quorumNeeded,
            boolean quorum,
            @Nullable Outcome outcome,
            boolean settled,
            List<Prospect> prospects) {
        if (count.seats() == 0) {
            return List.of(Reason.of("council.tally.no-seats"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (quorum) {
            reasons.add(Reason.of("council.tally.quorum.reached", count.cast(), count.seats()));
        } else {
            reasons.add(Reason.of("council.tally.quorum.missing", quorumNeeded - count.cast()));
        }
        if (settled && outcome != null) {
            reasons.add(Reason.of("council.tally.settled." + outcome));
            return reasons;
        }
        for (Prospect prospect : prospects) {
            reasons.add(
                    prospect.possible()
                            ? Reason.of("council.tally.needed." + prospect.outcome(), prospect.needed())
                            : Reason.of("council.tally.impossible." + prospect.outcome()));
        }
        if (outcome != null) {
            reasons.add(Reason.of("council.tally.now." + outcome));
        }
        return reasons;
    }
}
