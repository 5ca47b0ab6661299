package org.hito.council;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round counted at one moment.
 *
 * @param seats filled seats that are not recused (S)
 * @param present of those, the ones that attend or have voted (P); as many as cast in a written vote
 * @param cast ballots of those seats (C)
 * @param valid ballots that are no abstention (V)
 * @param quorumNeeded ballots, or seats present, that a quorum takes
 * @param byPresence the quorum is one of seats present, not of ballots
 * @param quorumPossible the seats that are left can still make a quorum
 * @param outcome what the round resolves if it closes now; null if it lapses
 * @param settled the ballots that are missing can no longer change the outcome
 * @param prospects what is still possible, one per outcome in their order
 * @param reasons the same in sentences
 */
public record Tally(
        int seats,
        int present,
        int cast,
        int valid,
        Map<Vote, Integer> votes,
        int quorumNeeded,
        boolean byPresence,
        boolean quorum,
        boolean quorumPossible,
        @Nullable Outcome outcome,
        boolean settled,
        List<Prospect> prospects,
        List<Reason> reasons) {

    /**
     * Whether an outcome can still be reached.
     *
     * @param needed the fewest further ballots of {@code by}, from whichever seats, that leave nothing to the remaining
     *     ones; 0 if there is no such number
     * @param by the ballot that leads there: the outcome's own, a rejection that keeps an approval from carrying, or
     *     null where the outcome is possible but no single kind of ballot settles it
     */
    public record Prospect(Outcome outcome, boolean possible, int needed, @Nullable Vote by) {}

    /** The sentences of a round that closes with this count. */
    public List<Reason> verdict() {
        if (outcome == null) {
            return List.of(
                    seats == 0
                            ? Reason.of("council.tally.no-seats")
                            : byPresence
                                    ? Reason.of("council.tally.lapsed.present", present, seats, quorumNeeded)
                                    : Reason.of("council.tally.lapsed", cast, seats, quorumNeeded));
        }
        return List.of(
                Reason.of("council.tally.closed." + outcome),
                Reason.of(
                        "council.tally.votes",
                        count(Vote.APPROVE),
                        count(Vote.APPROVE_WITH_CONDITIONS),
                        count(Vote.RETURN),
                        count(Vote.REJECT),
                        count(Vote.ABSTAIN),
                        uncast()));
    }

    /** The sentence of a point that a session left without a quorum: too few were there, or too few of them voted. */
    public List<Reason> withoutQuorum() {
        return List.of(
                present < quorumNeeded
                        ? Reason.of("council.tally.too-few-present", present, seats, quorumNeeded)
                        : Reason.of("council.tally.too-few-voted", cast, seats, quorumNeeded));
    }

    /** The sentences that give away nothing of what was voted, only whether there is a quorum. */
    public List<Reason> quorumOnly() {
        return seats == 0 || !quorumPossible
                ? reasons
                : List.of(reasons.get(0), Reason.of("council.tally.counted-at-closing"));
    }

    public int uncast() {
        return seats - cast;
    }

    public int count(Vote vote) {
        return votes.getOrDefault(vote, 0);
    }
}
