package org.hito.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * The voting rule of a body, frozen into a round when it opens. The source gives no voting rule, so all of it is a
 * setting.
 *
 * @param pack the rule pack that it follows or was made from
 * @param quorum share or count of the filled, not recused seats
 * @param writtenByAll a written vote holds only if every seat has voted
 * @param secondCallQuorum quorum once a call has lapsed, or null for the same one
 * @param minimumApprovals ballots in favour that an approval takes besides the threshold; 0 for none
 * @param maximumRejections more rejections than these keep an approval from carrying; null for no limit
 * @param tieBreakByChair exactly the share counts as carried if the ballot of the chair is part of it
 * @param noticeDays working days between convening a session and holding it
 * @param shortNotice the chair may convene with less notice, or add to an agenda late, giving grounds
 * @param conditionsBy who waives a condition of an approval
 */
public record CouncilRule(
        String pack,
        Measure quorum,
        QuorumBy quorumBy,
        boolean writtenByAll,
        @Nullable Measure secondCallQuorum,
        Measure threshold,
        ThresholdBase thresholdOf,
        int minimumApprovals,
        @Nullable Integer maximumRejections,
        boolean tieBreakByChair,
        boolean substitutes,
        BallotsShown ballotsShown,
        int workingDaysOpen,
        int noticeDays,
        boolean shortNotice,
        WaivedBy conditionsBy) {

    public static final CouncilRule SIMPLE = new CouncilRule("simple", Share.HALF, Share.HALF, false, 5);

    private static final int LONGEST_OPEN = 60;

    public CouncilRule {
        if (workingDaysOpen < 1 || workingDaysOpen > LONGEST_OPEN) {
            throw new IllegalArgumentException("A round is open for 1 to 60 working days: " + workingDaysOpen);
        }
        if (noticeDays < 0 || noticeDays > LONGEST_OPEN) {
            throw new IllegalArgumentException("A session is convened 0 to 60 working days before: " + noticeDays);
        }
        if (minimumApprovals > HeadCount.MOST || (maximumRejections != null && maximumRejections > HeadCount.MOST)) {
            throw new IllegalArgumentException("No body has so many seats");
        }
        if (minimumApprovals < 0 || (maximumRejections != null && maximumRejections < 0)) {
            throw new IllegalArgumentException("Ballots are counted from zero");
        }
    }

    /** Without short notice, and with conditions that only the body waives: ours, where the source says nothing. */
    public CouncilRule(
            String pack,
            Measure quorum,
            QuorumBy quorumBy,
            boolean writtenByAll,
            @Nullable Measure secondCallQuorum,
            Measure threshold,
            ThresholdBase thresholdOf,
            int minimumApprovals,
            @Nullable Integer maximumRejections,
            boolean tieBreakByChair,
            boolean substitutes,
            BallotsShown ballotsShown,
            int workingDaysOpen,
            int noticeDays) {
        this(
                pack,
                quorum,
                quorumBy,
                writtenByAll,
                secondCallQuorum,
                threshold,
                thresholdOf,
                minimumApprovals,
                maximumRejections,
                tieBreakByChair,
                substitutes,
                ballotsShown,
                workingDaysOpen,
                noticeDays,
                false,
                WaivedBy.BODY);
    }

    /** The pack <i>simple</i> with shares of one's own. */
    public CouncilRule(String pack, Measure quorum, Measure threshold, boolean tieBreakByChair, int workingDaysOpen) {
        this(
                pack,
                quorum,
                QuorumBy.BALLOTS,
                false,
                null,
                threshold,
                ThresholdBase.CAST,
                0,
                null,
                tieBreakByChair,
                false,
                BallotsShown.COUNT_AT_ONCE,
                workingDaysOpen,
                5);
    }

    /** Whatever is left out is as the pack has it, so rules written before a setting existed keep their meaning. */
    @JsonCreator
    static CouncilRule of(
            @JsonProperty("pack") @Nullable String pack,
            @JsonProperty("quorum") @Nullable String quorum,
            @JsonProperty("quorumBy") @Nullable QuorumBy quorumBy,
            @JsonProperty("writtenByAll") @Nullable Boolean writtenByAll,
            @JsonProperty("secondCallQuorum") @Nullable String secondCallQuorum,
            @JsonProperty("threshold") @Nullable String threshold,
            @JsonProperty("thresholdOf") @Nullable ThresholdBase thresholdOf,
            @JsonProperty("minimumApprovals") @Nullable Integer minimumApprovals,
            @JsonProperty("maximumRejections") @Nullable Integer maximumRejections,
            @JsonProperty("tieBreakByChair") @Nullable Boolean tieBreakByChair,
            @JsonProperty("substitutes") @Nullable Boolean substitutes,
            @JsonProperty("ballotsShown") @Nullable BallotsShown ballotsShown,
            @JsonProperty("workingDaysOpen") @Nullable Integer workingDaysOpen,
            @JsonProperty("noticeDays") @Nullable Integer noticeDays,
            @JsonProperty("shortNotice") @Nullable Boolean shortNotice,
            @JsonProperty("conditionsBy") @Nullable WaivedBy conditionsBy) {
        try {
            RulePack of = pack == null
                    ? RulePack.SIMPLE
                    : RulePack.find(pack)
                            .orElseThrow(() -> new IllegalArgumentException("There is no rule pack named " + pack));
            CouncilRule rule = of.rule();
            return new CouncilRule(
                    of.id(),
                    quorum == null ? rule.quorum : Measure.of(quorum),
                    either(quorumBy, rule.quorumBy),
                    either(writtenByAll, rule.writtenByAll),
                    secondCallQuorum == null ? rule.secondCallQuorum : Measure.of(secondCallQuorum),
                    threshold == null ? rule.threshold : Measure.of(threshold),
                    either(thresholdOf, rule.thresholdOf),
                    either(minimumApprovals, rule.minimumApprovals),
                    maximumRejections == null ? rule.maximumRejections : maximumRejections,
                    either(tieBreakByChair, rule.tieBreakByChair),
                    either(substitutes, rule.substitutes),
                    either(ballotsShown, rule.ballotsShown),
                    either(workingDaysOpen, rule.workingDaysOpen),
                    either(noticeDays, rule.noticeDays),
                    either(shortNotice, rule.shortNotice),
                    either(conditionsBy, rule.conditionsBy));
        } catch (IllegalArgumentException e) {
            throw new BadInput("problem.rule-invalid");
        }
    }

    private static <T> T either(@Nullable T value, T otherwise) {
        return value == null ? Objects.requireNonNull(otherwise) : value;
    }

    /** What a call needs among so many filled, not recused seats. */
    public int quorumOf(int seats, Call call) {
        return writtenByAll && !call.inSession()
                ? Math.max(1, seats)
                : quorumAt(call).fewest(seats);
    }

    boolean hasQuorum(int count, int seats, Call call) {
        return writtenByAll && !call.inSession()
                ? seats > 0 && count == seats
                : quorumAt(call).isMetBy(count, seats);
    }

    private Measure quorumAt(Call call) {
        return call.second() && secondCallQuorum != null ? secondCallQuorum : quorum;
    }

    /** The rule as a member reads it, and where it comes from. */
    public List<Reason> inWords() {
        return RuleWords.of(this);
    }

    /** Changed from the pack that it names. */
    public boolean adapted() {
        return RulePack.find(pack).filter(own -> own.rule().equals(this)).isEmpty();
    }
}
