package org.hito.council;

import java.util.List;

/**
 * The voting rule of a body, frozen into a round when it opens. The source gives no voting rule, so all of it is a
 * setting of ours.
 *
 * @param quorum more than this share of the seats has to vote
 * @param threshold more than this share of the valid votes carries an outcome
 */
public record CouncilRule(String pack, Share quorum, Share threshold, boolean tieBreakByChair, int workingDaysOpen) {

    public static final CouncilRule SIMPLE = new CouncilRule("simple", Share.HALF, Share.HALF, false, 5);

    public CouncilRule {
        if (workingDaysOpen < 1) {
            throw new IllegalArgumentException("A round is open for at least one working day: " + workingDaysOpen);
        }
    }

    /** The rule as a member reads it. */
    public List<Reason> inWords() {
        return List.of(
                words("council.rule.quorum", quorum),
                words("council.rule.threshold", threshold),
                Reason.of("council.rule.order"),
                Reason.of(tieBreakByChair ? "council.rule.tie-break.chair" : "council.rule.tie-break.none"),
                Reason.of("council.rule.open", workingDaysOpen));
    }

    private static Reason words(String key, Share share) {
        return share.equals(Share.HALF) ? Reason.of(key + ".half") : Reason.of(key + ".share", share.toString());
    }
}
