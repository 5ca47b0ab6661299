package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.BadInput;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/** What every change of who sits in a body begins with: the administrator acts, the body is locked, the person may sit. */
@Component
class Seating {

    private final Administration administration;
    private final BodyTable table;
    private final People people;
    private final CommunityCalendar calendar;

    Seating(Administration administration, BodyTable table, People people, CommunityCalendar calendar) {
        this.administration = administration;
        this.table = table;
        this.people = people;
        this.calendar = calendar;
    }

    /** A seat as it is held today, in a body whose row is locked. */
    record Locked(Seat seat, Body body, LocalDate today) {}

    Locked lock(UUID seatId) {
        administration.mustBeMine();
        LocalDate today = calendar.today();
        Seat seat = table.seat(seatId, today).orElseThrow(() -> new NotFound("problem.seat-not-found"));
        return new Locked(seat, table.lock(seat.body(), today), today);
    }

    /** Administrators and auditors sit in no body, and nobody from a day that has not come. */
    void mustBeEligible(UUID id, LocalDate since, LocalDate today) {
        PersonView person = people.find(id).orElseThrow(() -> new BadInput("problem.person-unknown"));
        if (person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR)) {
            throw new StateMoved("problem.never-votes", person.displayName());
        }
        if (since.isAfter(today)) {
            throw new BadInput("problem.tenure-in-future");
        }
    }

    /** @param alreadyHere does the person have the other place of this very seat? */
    void mustHaveNoSeat(UUID person, Locked locked, boolean alreadyHere) {
        boolean elsewhere = table.seats(locked.body().id(), locked.today()).stream()
                .filter(other -> !other.id().equals(locked.seat().id()))
                .anyMatch(other -> other.heldBy(person) || other.standsIn(person));
        if (alreadyHere || elsewhere) {
            throw new StateMoved("problem.person-has-seat");
        }
    }
}
