package org.hito.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the tenure of whoever holds a seat: from today on it is vacant. Rounds that are open keep their frozen roll. */
@Component
public class VacateSeat {

    private final Administration administration;
    private final BodyTable table;
    private final WorkingDays days;
    private final BodyTrail trail;
    private final Clock clock;

    VacateSeat(Administration administration, BodyTable table, WorkingDays days, BodyTrail trail, Clock clock) {
        this.administration = administration;
        this.table = table;
        this.days = days;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID seatId) {
        administration.mustBeMine();
        LocalDate today = days.dayOf(clock.instant());
        Seat seat = table.seat(seatId, today).orElseThrow(() -> new NotFound("problem.seat-not-found"));
        table.lock(seat.body(), today);
        UUID holder = seat.holder();
        if (holder == null) {
            throw new StateMoved("problem.seat-vacant");
        }
        table.end(seatId, today.minusDays(1));
        trail.taken(seat, holder, today.minusDays(1));
    }
}
