package org.hito.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.platform.BadInput;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who may stand in for the holder of a seat, from a day and perhaps to a day, where the rule of the body allows it. */
@Component
public class GiveSubstitute {

    private final Administration administration;
    private final BodyTable table;
    private final People people;
    private final WorkingDays days;
    private final BodyTrail trail;
    private final Clock clock;

    GiveSubstitute(
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
    public void execute(UUID seatId, UUID person, LocalDate since, @Nullable LocalDate until) {
        administration.mustBeMine();
        LocalDate today = days.dayOf(clock.instant());
        Seat seat = table.seat(seatId, today).orElseThrow(() -> new NotFound("problem.seat-not-found"));
        Body body = table.lock(seat.body(), today);
        if (!body.rule().substitutes()) {
            throw new StateMoved(
                    body.kind() == BodyKind.ADVISORY_COUNCIL ? "problem.advisers-in-person" : "problem.no-substitutes");
        }
        GiveSeat.mustBeEligible(people.find(person).orElseThrow(() -> new BadInput("problem.person-unknown")));
        if (since.isAfter(today)) {
            throw new BadInput("problem.tenure-in-future");
        }
        if (until != null && until.isBefore(since)) {
            throw new BadInput("problem.until-before-since");
        }
        boolean seated = table.seats(seat.body(), today).stream()
                .anyMatch(other -> person.equals(other.holder())
                        || (!other.id().equals(seatId)
                                && other.substitute() != null
                                && person.equals(other.substitute().person())));
        if (seated) {
            throw new StateMoved("problem.person-has-seat");
        }
        table.endSubstitute(seatId, since.minusDays(1));
        Seat.Substitute substitute = new Seat.Substitute(person, since, until);
        table.substitute(seatId, substitute);
        trail.substituteGiven(seat, substitute);
    }

    /** From today on nobody stands in for the seat. */
    @Transactional
    public void end(UUID seatId) {
        administration.mustBeMine();
        LocalDate today = days.dayOf(clock.instant());
        Seat seat = table.seat(seatId, today).orElseThrow(() -> new NotFound("problem.seat-not-found"));
        table.lock(seat.body(), today);
        Seat.Substitute substitute = seat.substitute();
        if (substitute == null) {
            throw new StateMoved("problem.no-substitute");
        }
        table.endSubstitute(seatId, today.minusDays(1));
        trail.substituteTaken(seat, substitute, today.minusDays(1));
    }
}
