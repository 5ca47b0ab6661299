package org.hito.council;

import org.jspecify.annotations.Nullable;

/**
 * How one seat of a frozen roll stands in a round.
 *
 * @param filled somebody held the seat when the roll was frozen
 * @param vote the ballot of the seat, null while it is not cast
 */
public record SeatStanding(boolean chair, boolean filled, boolean recused, @Nullable Vote vote) {

    boolean counts() {
        return filled && !recused;
    }
}
