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

    /** Position of whoever stands in for a holder: votes for the seat, and chairs nothing. */
    private static final String SUBSTITUTE = "SUBSTITUTE";

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
        List<Seat> held = table.heldBy(person, today());
        if (held.isEmpty()) {
            return List.of();
        }
        var bodies = table.all(today()).stream().collect(Collectors.toMap(Body::id, body -> body));
        return held.stream()
                .map(seat -> {
                    Body body = java.util.Objects.requireNonNull(bodies.get(seat.body()));
                    boolean holder = person.equals(seat.holder());
                    return holder || body.rule().substitutes()
                            ? new HeldSeat(
                                    seat.id(),
                                    body.id(),
                                    body.name(),
                                    body.kind().name(),
                                    holder ? seat.position().name() : SUBSTITUTE)
                            : null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private LocalDate today() {
        return days.dayOf(clock.instant());
    }
}
