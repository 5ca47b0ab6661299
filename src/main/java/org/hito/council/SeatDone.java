package org.hito.council;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the process follow a seat that has left the bases: its task goes, and the round closes if nothing is left open. */
@Component
class SeatDone {

    private final EndRound endRound;
    private final RoundToken token;

    SeatDone(EndRound endRound, RoundToken token) {
        this.endRound = endRound;
        this.token = token;
    }

    void afterRecusal(Round round, RollSeat seat, Instant now) {
        boolean closed = endRound.closeIfSettled(round, now);
        if (seat.ballot() == null) {
            token.seatDone(round.item().id(), seat.seat());
        } else if (closed) {
            token.roundClosed(round.item().id());
        }
    }
}
