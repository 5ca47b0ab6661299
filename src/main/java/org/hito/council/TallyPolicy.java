package org.hito.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.hito.council.Tally.Prospect;
import org.jspecify.annotations.Nullable;

/** Counts a round by its rule and says what is still possible; page, interface, history and minutes print these sentences. */
public final class TallyPolicy {

    /** In a written vote, called for the first time. */
    public Tally tally(CouncilRule rule, Collection<SeatStanding> roll) {
        return tally(rule, Call.WRITTEN, roll);
    }

    public Tally tally(CouncilRule rule, Call call, Collection<SeatStanding> roll) {
        Count count = Count.of(roll);
        Verdict verdict = new Verdict(rule, call);
        boolean quorum = verdict.quorum(count);
        boolean quorumPossible = verdict.quorumPossible(count);
        boolean settled = verdict.isSettled(count);
        Outcome outcome = quorum ? verdict.outcome(count) : null;
        List<Prospect> prospects = Arrays.stream(Outcome.values())
                .map(each -> prospect(verdict, count, each))
                .toList();
        int quorumNeeded = rule.quorumOf(count.seats(), call);
        List<Reason> reasons = new ArrayList<>();
        if (count.seats() == 0) {
            reasons.add(Reason.of("council.tally.no-seats"));
        } else if (!quorumPossible) {
            reasons.add(Reason.of("council.tally.quorum.impossible", quorumNeeded, count.seats()));
        } else {
            reasons.add(quorum(rule, call, count, quorum, quorumNeeded - verdict.heads(count)));
            reasons.addAll(possible(rule, outcome, settled, prospects));
        }
        return new Tally(
                count.seats(),
                count.present(),
                count.cast(),
                count.valid(),
                count.byVote(),
                quorumNeeded,
                verdict.byPresence(),
                quorum,
                quorumPossible,
                outcome,
                settled,
                prospects,
                List.copyOf(reasons));
    }

    private static Prospect prospect(Verdict verdict, Count count, Outcome outcome) {
        if (!verdict.isPossible(count, outcome)) {
            return new Prospect(outcome, false, 0, null);
        }
        List<Vote> ways = outcome == Outcome.RETURNED ? List.of(Vote.RETURN, Vote.REJECT) : List.of(outcome.vote());
        for (Vote by : ways) {
            for (int ballots = 0; ballots <= count.uncast(); ballots++) {
                if (verdict.isSettledBy(ballots, by, count, outcome)) {
                    return new Prospect(outcome, true, ballots, by);
                }
            }
        }
        return new Prospect(outcome, true, 0, null);
    }

    private static Reason quorum(CouncilRule rule, Call call, Count count, boolean quorum, int missing) {
        if (call.inSession() && rule.quorumBy() == QuorumBy.PRESENCE) {
            return quorum
                    ? Reason.of("council.tally.quorum.present", count.present(), count.seats())
                    : Reason.of("council.tally.quorum.absent", missing);
        }
        return quorum
                ? Reason.of("council.tally.quorum.reached", count.cast(), count.seats())
                : Reason.of("council.tally.quorum.missing", missing);
    }

    private static List<Reason> possible(
            CouncilRule rule, @Nullable Outcome outcome, boolean settled, List<Prospect> prospects) {
        if (settled && outcome != null) {
            return List.of(Reason.of("council.tally.settled." + outcome));
        }
        List<Reason> reasons = new ArrayList<>();
        for (Prospect prospect : prospects) {
            reasons.add(sentence(rule, prospect));
        }
        if (outcome != null) {
            reasons.add(Reason.of("council.tally.now." + outcome));
        }
        return reasons;
    }

    private static Reason sentence(CouncilRule rule, Prospect prospect) {
        Outcome outcome = prospect.outcome();
        if (!prospect.possible()) {
            return Reason.of("council.tally.impossible." + outcome);
        }
        if (prospect.by() == null) {
            return Reason.of("council.tally.possible." + outcome);
        }
        Integer most = rule.maximumRejections();
        return prospect.by() != outcome.vote() && most != null
                ? Reason.of("council.tally.blocked." + outcome, prospect.needed(), most)
                : Reason.of("council.tally.needed." + outcome, prospect.needed());
    }
}
