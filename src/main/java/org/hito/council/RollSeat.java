package org.hito.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat in the frozen roll of a round, with its ballot.
 *
 * @param holder who held it when the round opened, or null for a vacant one
 * @param substitute who may stand in for the holder, where the rule of the round allows it
 * @param attending noted as present at the item in a session
 * @param interested its institution is among the parties, so a recusal is proposed
 * @param claims what others claimed about it, oldest first
 */
public record RollSeat(
        UUID seat,
        int ordinal,
        Position position,
        String institution,
        Sector sector,
        @Nullable UUID holder,
        @Nullable UUID substitute,
        boolean attending,
        boolean interested,
        @Nullable Recusal recusal,
        @Nullable Ballot ballot,
        List<RecusalClaim> claims) {

    public record Recusal(RecusalKind kind, @Nullable String grounds, Instant at) {}

    public boolean recused() {
        return recusal != null;
    }

    /** A ballot that is counted: cast, and not withdrawn by a recusal. */
    public @Nullable Ballot counted() {
        return recusal == null ? ballot : null;
    }

    public boolean voted() {
        return counted() != null;
    }

    public boolean mayVote() {
        return holder != null && recusal == null;
    }

    /** Holds it or stands in for it. */
    public boolean isOf(UUID person) {
        return person.equals(holder) || person.equals(substitute);
    }

    /** The ballot was cast by the substitute, for the holder. */
    public boolean votedBySubstitute() {
        return ballot != null && ballot.person().equals(substitute);
    }

    SeatStanding standing() {
        Ballot counted = counted();
        return new SeatStanding(
                position == Position.CHAIR,
                holder != null,
                recused(),
                attending,
                counted == null ? null : counted.vote());
    }

    RollSeat with(Ballot cast) {
        return changed(attending, recusal, cast, claims);
    }

    RollSeat recused(Recusal found) {
        return changed(attending, found, ballot == null ? null : ballot.withdrawn(found.at()), claims);
    }

    RollSeat claimed(RecusalClaim claim) {
        return changed(
                attending,
                recusal,
                ballot,
                Stream.concat(claims.stream(), Stream.of(claim)).toList());
    }

    RollSeat ruled(RecusalClaim claim) {
        return changed(
                attending,
                recusal,
                ballot,
                claims.stream()
                        .map(it -> it.id().equals(claim.id()) ? claim : it)
                        .toList());
    }

    RollSeat attending(boolean present) {
        return changed(present, recusal, ballot, claims);
    }

    private RollSeat changed(
            boolean present, @Nullable Recusal found, @Nullable Ballot cast, List<RecusalClaim> claimed) {
        return new RollSeat(
                seat,
                ordinal,
                position,
                institution,
                sector,
                holder,
                substitute,
                present,
                interested,
                found,
                cast,
                claimed);
    }
}
