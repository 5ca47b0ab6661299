package org.hito.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return table.all();
    }

    public Body get(UUID id) {
        return table.get(id);
    }

    /** The seats in their order, as held today. */
    public List<Seat> seats(UUID body) {
        return table.seats(body, today());
    }

    @Override
    public List<HeldSeat> seatsOf(UUID person) {
        List<Seat> held = table.heldBy(person, today());
        if (held.isEmpty()) {
            return List.of();
        }
        var bodies = table.all().stream().collect(Collectors.toMap(Body::id, body -> body));
        return held.stream()
                .map(seat -> {
                    Body body = java.util.Objects.requireNonNull(bodies.get(seat.body()));
                    return new HeldSeat(
                            seat.id(),
                            body.id(),
                            body.name(),
                            body.kind().name(),
                            seat.position().name());
                })
                .toList();
    }

    private LocalDate today() {
        return days.dayOf(clock.instant());
    }
}
