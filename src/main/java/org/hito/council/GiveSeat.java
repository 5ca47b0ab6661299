package org.hito.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.BadInput;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats a person from a day on; whoever sat there before leaves the day before. One person holds one seat of a body, and
 * administrators and auditors hold none.
 */
@Component
public class GiveSeat {

    private final Administration administration;
    private final BodyTable table;
    private final People people;
    private final WorkingDays days;
    private final BodyTrail trail;
    private final Clock clock;

    GiveSeat(
            Administration administration,
            BodyTable table,
            People people,
            WorkingDays days,
            BodyTrail trail,
            Clock clock) {
        this.administration = administration;
        this.table = table;
        this.people = people;
        this.days = days;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID seatId, UUID holder, LocalDate since) {
        execute(seatId, holder, since, null);
    }

    /** @param post what the holder is in the firm; an advisory council takes nobody without one (Q31) */
    @Transactional
    public void execute(UUID seatId, UUID holder, LocalDate since, @Nullable FirmPost post) {
        administration.mustBeMine();
        LocalDate today = days.dayOf(clock.instant());
        Seat seat = table.seat(seatId, today).orElseThrow(() -> new NotFound("problem.seat-not-found"));
        Body body = table.lock(seat.body(), today);
        if (body.kind() == BodyKind.ADVISORY_COUNCIL && post == null) {
            throw new BadInput("problem.post-in-firm");
        }
        mustBeEligible(people.find(holder).orElseThrow(() -> new BadInput("problem.person-unknown")));
        if (since.isAfter(today)) {
            throw new BadInput("problem.tenure-in-future");
        }
        boolean seated = table.seats(seat.body(), today).stream()
                .anyMatch(other -> (holder.equals(other.holder()) && !other.id().equals(seatId))
                        || (other.substitute() != null
                                && holder.equals(other.substitute().person())));
        if (seated) {
            throw new StateMoved("problem.person-has-seat");
        }
        UUID before = seat.holder();
        if (before != null) {
            table.end(seatId, since.minusDays(1));
            trail.taken(seat, before, since.minusDays(1));
        }
        table.give(seatId, holder, since, post);
        trail.given(seat, holder, since, post);
    }

    static void mustBeEligible(PersonView person) {
        if (person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR)) {
            throw new StateMoved("problem.never-votes", person.displayName());
        }
    }
}
