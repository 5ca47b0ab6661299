package org.hito.council;

import java.util.EnumSet;
import java.util.Set;

/** What a rule resolves with a count, and whether what is missing could change it. */
final class Verdict {

    private static final Set<Vote> APPROVALS = EnumSet.of(Vote.APPROVE);
    private static final Set<Vote> ANY_APPROVAL = EnumSet.of(Vote.APPROVE, Vote.APPROVE_WITH_CONDITIONS);
    private static final Set<Vote> REJECTIONS = EnumSet.of(Vote.REJECT);

    private final CouncilRule rule;
    private final Call call;

    Verdict(CouncilRule rule, Call call) {
        this.rule = rule;
        this.call = call;
    }

    boolean quorum(Count count) {
        return rule.hasQuorum(heads(count), count.seats(), call);
    }

    /** What the quorum is measured by. */
    int heads(Count count) {
        return byPresence() ? count.present() : count.cast();
    }

    boolean byPresence() {
        return call.inSession() && rule.quorumBy() == QuorumBy.PRESENCE;
    }

    boolean quorumPossible(Count count) {
        return rule.hasQuorum(count.seats(), count.seats(), call);
    }

    /** The first that holds; a quorum is asked before. */
    Outcome outcome(Count count) {
        if (approved(count, APPROVALS)) {
            return Outcome.APPROVED;
        }
        if (approved(count, ANY_APPROVAL)) {
            return Outcome.APPROVED_WITH_CONDITIONS;
        }
        return carried(count, REJECTIONS) ? Outcome.REJECTED : Outcome.RETURNED;
    }

    private boolean approved(Count count, Set<Vote> votes) {
        Integer most = rule.maximumRejections();
        return (most == null || count.of(Vote.REJECT) <= most)
                && count.ofAny(votes) >= rule.minimumApprovals()
                && carried(count, votes);
    }

    private boolean carried(Count count, Set<Vote> votes) {
        int inFavour = count.ofAny(votes);
        int base = base(count);
        return rule.threshold().isMetBy(inFavour, base)
                || (rule.tieBreakByChair()
                        && count.chairVotedOneOf(votes)
                        && rule.threshold().isTiedBy(inFavour, base));
    }

    private int base(Count count) {
        return switch (rule.thresholdOf()) {
            case SEATS -> count.seats();
            case PRESENT -> count.present();
            case CAST -> count.valid();
        };
    }

    /**
     * Asked with a single filling: all missing ballots for the outcome. Such a ballot helps its outcome more than any
     * other would, and hinders what is tried before it most. Only a return has a second way: just as many rejections as
     * keep an approval from carrying, the rest for returning.
     */
    boolean isPossible(Count count, Outcome outcome) {
        if (count.seats() == 0 || !quorumPossible(count)) {
            return false;
        }
        int missing = count.uncast();
        if (outcome(count.plus(missing, outcome.vote())) == outcome) {
            return true;
        }
        Integer most = rule.maximumRejections();
        if (outcome != Outcome.RETURNED || most == null) {
            return false;
        }
        int rejections = most + 1 - count.of(Vote.REJECT);
        return rejections > 0
                && rejections <= missing
                && outcome(count.plus(rejections, Vote.REJECT).plus(missing - rejections, Vote.RETURN)) == outcome;
    }

    boolean isSettled(Count count) {
        if (!quorum(count)) {
            return false;
        }
        int possible = 0;
        for (Outcome outcome : Outcome.values()) {
            possible += isPossible(count, outcome) ? 1 : 0;
        }
        return possible == 1;
    }

    /** Settled for the outcome by so many more ballots, whichever seats they come from. */
    boolean isSettledBy(int ballots, Vote vote, Count count, Outcome outcome) {
        boolean withChair = ballots > 0 && count.chairUncast();
        boolean withoutChair = !count.chairUncast() || ballots < count.uncast();
        return (!withChair || isSettledFor(count.plus(ballots, vote, true), outcome))
                && (!withoutChair || isSettledFor(count.plus(ballots, vote, false), outcome));
    }

    private boolean isSettledFor(Count count, Outcome outcome) {
        return isSettled(count) && isPossible(count, outcome);
    }
}
