package org.hito.council;

import java.util.List;
import java.util.UUID;
import org.hito.identity.SeatsOfPerson;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Bodies and who sits in them today, for other modules and for pages. */
@Component
public class Bodies implements SeatsOfPerson {

    private final BodyTable table;
    private final CommunityCalendar calendar;

    Bodies(BodyTable table, CommunityCalendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    public List<Body> all() {
        return table.all(calendar.today());
    }

    public Body get(UUID id) {
        return table.get(id, calendar.today());
    }

    /** The seats in their order, as held today. */
    public List<Seat> seats(UUID body) {
        return table.seats(body, calendar.today());
    }

    @Override
    public List<HeldSeat> seatsOf(UUID person) {
        return table.heldBy(person, calendar.today());
    }
}
