package org.hito.council.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Condition;
import org.hito.council.EndedBy;
import org.hito.council.ItemKind;
import org.hito.council.LapseConsequence;
import org.hito.council.Outcome;
import org.hito.council.Paper;
import org.hito.council.Position;
import org.hito.council.RecusalKind;
import org.hito.council.RoundStatus;
import org.hito.council.Sector;
import org.hito.council.Successions;
import org.hito.council.Vote;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A round as its reader may see it. While it is open the ballots of others are told by {@code voted} only; somebody who is
 * recused reads neither text nor papers.
 *
 * @param rule in words
 * @param ruleSentences the same one by one
 * @param ruleVersion version of the body's rule that the round froze
 * @param secondCall the call before lapsed without a quorum
 * @param possible what is still possible, or what came of it
 * @param workingDaysLeft until the deadline of an open round, today not counted
 * @param session the one that votes on it, or on whose agenda its item waits
 * @param may what the reader may do now: ballot, recusal, adjourn, close, resume
 */
public record RoundView(
        UUID id,
        ItemView item,
        Named body,
        int number,
        RoundStatus status,
        @Nullable String text,
        List<Paper> papers,
        boolean papersClosed,
        List<SeatView> roll,
        String rule,
        List<String> ruleSentences,
        int ruleVersion,
        boolean secondCall,
        boolean inSession,
        List<String> possible,
        TallyView tally,
        OffsetDateTime openedAt,
        OffsetDateTime deadline,
        int workingDaysLeft,
        @Nullable OffsetDateTime closedAt,
        @Nullable EndedBy endedBy,
        @Nullable Outcome outcome,
        @Nullable String grounds,
        @Nullable LocalDate until,
        List<Condition> conditions,
        @Nullable UUID session,
        List<String> may) {

    public record Named(UUID id, String name) {}

    /** @param submission how often the same matter came before the body, this time included */
    public record ItemView(
            UUID id,
            ItemKind kind,
            String title,
            @Nullable Named initiative,
            @Nullable Phase phase,
            int submission,
            List<String> parties,
            Successions.@Nullable Link supersedes,
            Successions.@Nullable Link supersededBy) {

        /** What follows when a condition of its approval lapses. */
        public LapseConsequence lapse() {
            return LapseConsequence.of(kind);
        }
    }

    /**
     * @param person user name of the holder, null for a vacant seat
     * @param interested the institution is among the parties, so a recusal is proposed
     * @param mine the reader holds it, or stands in for its holder
     * @param substitute user name of whoever may stand in for the holder
     * @param attending noted as present at the item in a session
     */
    public record SeatView(
            UUID seat,
            Position position,
            String institution,
            Sector sector,
            @Nullable String person,
            @Nullable String name,
            boolean mine,
            boolean interested,
            boolean recused,
            @Nullable RecusalKind recusal,
            boolean voted,
            @Nullable BallotView ballot,
            @Nullable String substitute,
            @Nullable String substituteName,
            boolean attending,
            List<ClaimView> claims) {}

    /**
     * A recusal that another member claims.
     *
     * @param upheld null until it is ruled
     * @param mayRule the reader is the one who rules
     */
    public record ClaimView(
            UUID id,
            String claimedBy,
            String grounds,
            OffsetDateTime at,
            @Nullable Boolean upheld,
            @Nullable String ruledBy,
            @Nullable String reasons,
            boolean mayRule) {}

    /** @param by name of who cast it, where a substitute did so for the holder */
    public record BallotView(
            Vote vote,
            @Nullable String grounds,
            List<Condition> conditions,
            OffsetDateTime castAt,
            @Nullable OffsetDateTime changedAt,
            @Nullable String by) {}

    /**
     * The count now, or as it was when the round ended; until the closing without votes, if the rule says so.
     *
     * @param valid null while the count is not told
     * @param present seats that attend or have voted
     */
    public record TallyView(
            int seats,
            int present,
            int cast,
            @Nullable Integer valid,
            Map<Vote, Integer> votes,
            int quorumNeeded,
            boolean quorum,
            boolean settled,
            @Nullable Outcome outcome) {}

    public @Nullable SeatView mySeat() {
        return roll.stream().filter(SeatView::mine).findFirst().orElse(null);
    }

    public List<String> textLines() {
        return FrozenText.lines(text);
    }

    /** The reader has a claim to rule on. */
    public boolean rules() {
        return roll.stream().flatMap(seat -> seat.claims().stream()).anyMatch(ClaimView::mayRule);
    }

    public boolean open() {
        return status == RoundStatus.OPEN;
    }

    public boolean may(String act) {
        return may.contains(act);
    }
}
