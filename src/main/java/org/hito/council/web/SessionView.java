package org.hito.council.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.Position;
import org.hito.council.RecusalKind;
import org.hito.council.Vote;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.SessionMode;
import org.hito.council.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A session as its reader may see it.
 *
 * @param notice how it was convened, in words
 * @param until when it is planned to end
 * @param present seats at which somebody sits now
 * @param seats filled seats of the body
 * @param quorum seats that a point asks for at which nobody is recused
 * @param grounds why it was cancelled
 * @param may what the reader may do now: attendance, open, cancel, remark, close
 */
public record SessionView(
        UUID id,
        RoundView.Named body,
        SessionStatus status,
        SessionMode mode,
        String place,
        String notice,
        boolean secondCall,
        Who secretary,
        Who convenedBy,
        OffsetDateTime convenedAt,
        OffsetDateTime planned,
        OffsetDateTime until,
        @Nullable OffsetDateTime started,
        @Nullable OffsetDateTime ended,
        int present,
        int seats,
        int quorum,
        @Nullable String grounds,
        List<SeatLine> attendance,
        List<PointView> agenda,
        List<RemarkView> remarks,
        List<String> may) {

    /** @param person user name */
    public record Who(String person, String name) {}

    /**
     * @param holder who holds the seat, or null for a vacant one
     * @param substitute who may sit there instead
     * @param attends who sits or sat there, or null if nobody did
     * @param now how the seat attends at this moment
     * @param mine the reader holds it or stands in for its holder
     */
    public record SeatLine(
            UUID seat,
            Position position,
            String institution,
            @Nullable Who holder,
            @Nullable Who substitute,
            @Nullable Who attends,
            AttendanceMode mode,
            AttendanceMode now,
            @Nullable OffsetDateTime arrived,
            @Nullable OffsetDateTime left,
            boolean mine) {}

    /**
     * @param text what is asked, where no round tells it yet; null for a reader to whom the papers are closed
     * @param round page with papers, ballot and count: of the session, or the written vote that was put off to it
     * @param opened the round is the session's own
     * @param present seats that were there and could vote when the point was opened or tried; 0 before
     * @param possible what is still possible, or what came of it
     * @param cast ballots so far, of {@code seats} that may vote
     * @param recusals who may not vote, by institution
     * @param voted the reader has voted, or somebody wrote down the reader's hand
     * @param may what the reader may do now: vote, open, leave-out, hands, count, object
     */
    public record PointView(
            int number,
            UUID item,
            String title,
            ItemKind kind,
            RoundView.@Nullable Named initiative,
            AgendaStatus status,
            @Nullable String text,
            boolean papersClosed,
            @Nullable UUID round,
            boolean opened,
            int present,
            int needed,
            List<String> possible,
            int cast,
            int seats,
            Map<Vote, Integer> votes,
            @Nullable Outcome outcome,
            @Nullable String grounds,
            List<RecusalLine> recusals,
            List<HandView> hands,
            boolean voted,
            List<String> may) {

        public boolean may(String act) {
            return may.contains(act);
        }

        public boolean open() {
            return status == AgendaStatus.OPEN;
        }

        /** As the status of a point is called beside other things. */
        public String badge() {
            return switch (status) {
                case WAITING -> "TO_COME";
                case OPEN -> "BEING_VOTED";
                case DECIDED -> outcome == null ? "DECIDED" : outcome.name();
                case NO_QUORUM, LEFT_OUT -> status.name();
            };
        }
    }

    public record RecusalLine(String institution, RecusalKind kind) {}

    /**
     * A vote that was shown by hand.
     *
     * @param vote null while it is told only to the member and to whoever wrote it down
     * @param changed the member has voted otherwise since
     * @param mine it is the reader's
     */
    public record HandView(
            UUID seat,
            String institution,
            @Nullable String name,
            @Nullable Vote vote,
            String recordedBy,
            OffsetDateTime at,
            @Nullable String objection,
            boolean changed,
            boolean mine) {}

    public record RemarkView(Who by, OffsetDateTime at, String text) {}

    public boolean may(String act) {
        return may.contains(act);
    }

    public boolean ahead() {
        return status.ahead();
    }

    /** As the status of a session is called beside other things. */
    public String badge() {
        return status == SessionStatus.OPEN ? "UNDER_WAY" : status.name();
    }

    /** The same as long as nothing of what its page offers changes. */
    public String state() {
        return status + "-" + present
                + agenda.stream()
                        .map(it -> "-" + it.status().ordinal() + it.hands().size())
                        .collect(Collectors.joining());
    }

    /** The point that comes next, or null. */
    public @Nullable PointView next() {
        return agenda.stream()
                .filter(it -> it.status() == AgendaStatus.WAITING)
                .findFirst()
                .orElse(null);
    }

    /** The point that is open now, or null. */
    public @Nullable PointView now() {
        return agenda.stream().filter(PointView::open).findFirst().orElse(null);
    }

    public @Nullable SeatLine mySeat() {
        return attendance.stream().filter(SeatLine::mine).findFirst().orElse(null);
    }
}
