package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the tenure of whoever holds a seat: from today on it is vacant. Rounds that are open keep their frozen roll. */
@Component
public class VacateSeat {

    private final Seating seating;
    private final BodyTable table;
    private final BodyTrail trail;

    VacateSeat(Seating seating, BodyTable table, BodyTrail trail) {
        this.seating = seating;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID seatId) {
        Seating.Locked locked = seating.lock(seatId);
        Seat seat = locked.seat();
        LocalDate today = locked.today();
        UUID holder = seat.holder();
        if (holder == null) {
            throw new StateMoved("problem.seat-vacant");
        }
        table.end(seatId, today.minusDays(1));
        trail.taken(seat, holder, today.minusDays(1));
    }
}
