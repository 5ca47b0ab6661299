package org.hito.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.identity.SeatsOfPerson;
import org.springframework.stereotype.Component;

/** Bodies and who sits in them today, for other modules and for pages. */
@Component
public class Bodies implements SeatsOfPerson {

    private final BodyTable table;
    private final WorkingDays days;
    private final Clock clock;

    Bodies(BodyTable table, WorkingDays days, Clock clock) {
        this.table = table;
        this.days = days;
        this.clock = clock;
    }

    public List<Body> all() {
        return table.all(today());
    }

    public Body get(UUID id) {
        return table.get(id, today());
    }

    /** The seats in their order, as held today. */
    public List<Seat> seats(UUID body) {
        return table.seats(body, today());
    }

    @Override
    public List<HeldSeat> seatsOf(UUID person) {
        return table.heldBy(person, today());
    }

    private LocalDate today() {
        return days.dayOf(clock.instant());
    }
}
