package org.hito.council;

import org.jspecify.annotations.Nullable;

/**
 * How one seat of a frozen roll stands in a round.
 *
 * @param filled somebody held the seat when the roll was frozen
 * @param attending noted as present at the item; a seat that has voted is present without that
 * @param vote the ballot of the seat, null while it is not cast
 */
public record SeatStanding(boolean chair, boolean filled, boolean recused, boolean attending, @Nullable Vote vote) {

    /** A seat of a written vote. */
    public SeatStanding(boolean chair, boolean filled, boolean recused, @Nullable Vote vote) {
        this(chair, filled, recused, false, vote);
    }

    boolean counts() {
        return filled && !recused;
    }

    boolean present() {
        return attending || vote != null;
    }
}
