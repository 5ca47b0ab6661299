package org.hito.council.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Condition;
import org.hito.council.EndedBy;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.Paper;
import org.hito.council.Position;
import org.hito.council.RecusalKind;
import org.hito.council.RoundStatus;
import org.hito.council.Sector;
import org.hito.council.Vote;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A round as its reader may see it. While it is open the ballots of others are told by {@code voted} only; somebody who is
 * recused reads neither text nor papers.
 *
 * @param rule in words
 * @param possible what is still possible, or what came of it
 * @param workingDaysLeft until the deadline of an open round, today not counted
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
            List<String> parties) {}

    /**
     * @param person user name of the holder, null for a vacant seat
     * @param interested the institution is among the parties, so a recusal is proposed
     * @param mine the reader holds it
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
            @Nullable BallotView ballot) {}

    public record BallotView(
            Vote vote,
            @Nullable String grounds,
            List<Condition> conditions,
            OffsetDateTime castAt,
            @Nullable OffsetDateTime changedAt) {}

    /** The count now, or as it was when the round ended. */
    public record TallyView(
            int seats,
            int cast,
            int valid,
            Map<Vote, Integer> votes,
            int quorumNeeded,
            boolean quorum,
            boolean settled,
            @Nullable Outcome outcome) {}

    public @Nullable SeatView mySeat() {
        return roll.stream().filter(SeatView::mine).findFirst().orElse(null);
    }

    /** The frozen text line by line, as it was written; what enumerates begins with a bullet. */
    public List<String> textLines() {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean open() {
        return status == RoundStatus.OPEN;
    }

    public boolean may(String act) {
        return may.contains(act);
    }
}
