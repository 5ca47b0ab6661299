package org.hito.council;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat in the frozen roll of a round, with its ballot.
 *
 * @param holder who held it when the round opened, or null for a vacant one
 * @param interested its institution is among the parties, so a recusal is proposed
 */
public record RollSeat(
        UUID seat,
        int ordinal,
        Position position,
        String institution,
        Sector sector,
        @Nullable UUID holder,
        boolean interested,
        @Nullable Recusal recusal,
        @Nullable Ballot ballot) {

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

    SeatStanding standing() {
        Ballot counted = counted();
        return new SeatStanding(
                position == Position.CHAIR, holder != null, recused(), counted == null ? null : counted.vote());
    }

    RollSeat with(Ballot cast) {
        return new RollSeat(seat, ordinal, position, institution, sector, holder, interested, recusal, cast);
    }

    RollSeat recused(Recusal declared) {
        Ballot withdrawn = ballot == null ? null : ballot.withdrawn(declared.at());
        return new RollSeat(seat, ordinal, position, institution, sector, holder, interested, declared, withdrawn);
    }
}
