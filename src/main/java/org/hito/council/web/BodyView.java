package org.hito.council.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.FirmPost;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A body with its seats as held today.
 *
 * @param rule in words
 * @param ruleSentences the same one by one
 * @param ruleBeyondSeats what the rule asks of the seats held today and they cannot give, in words; usually nothing
 * @param settings the same as it is set
 * @param initiative the one that it belongs to, or null for a body of the community
 */
public record BodyView(
        UUID id,
        BodyKind kind,
        String name,
        List<SeatView> seats,
        String rule,
        List<String> ruleSentences,
        List<String> ruleBeyondSeats,
        CouncilRule settings,
        int ruleVersion,
        @Nullable UUID initiative,
        boolean demo) {

    /**
     * @param person user name of the holder, null for a vacant seat
     * @param post what the holder is in the firm, in an advisory council
     * @param outsideCluster of an advisory council: the institution is not among the firms of the initiative
     * @param firmSeatedTwice of an advisory council: its firm has another seat, as two firms became one
     */
    public record SeatView(
            UUID seat,
            Position position,
            String institution,
            Sector sector,
            @Nullable String person,
            @Nullable String name,
            @Nullable LocalDate since,
            @Nullable SubstituteView substitute,
            @Nullable FirmPost post,
            boolean outsideCluster,
            boolean firmSeatedTwice) {}

    /** Who may vote for the seat when its holder does not. */
    public record SubstituteView(String person, String name, LocalDate since, @Nullable LocalDate until) {}

    /**
     * A rule with the day from which it holds.
     *
     * @param rule in words
     * @param state PAST, IN_FORCE, PLANNED, or OVERRIDDEN where a newer version overtook it before its day
     * @param by user name of whoever set it, or null for the rule from before versions were kept
     */
    public record RuleView(
            int version,
            LocalDate from,
            String state,
            String rule,
            CouncilRule settings,
            @Nullable String by,
            OffsetDateTime at) {}

    /** A rule that comes with the product, with what it is made after. */
    public record PackView(String id, String rule, List<String> ruleSentences, CouncilRule settings) {}

    public long filled() {
        return seats.stream().filter(seat -> seat.person() != null).count();
    }
}
