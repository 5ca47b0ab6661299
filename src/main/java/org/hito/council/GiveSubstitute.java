package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who may stand in for the holder of a seat, from a day and perhaps to a day, where the rule of the body allows it. */
@Component
public class GiveSubstitute {

    private final Seating seating;
    private final BodyTable table;
    private final BodyTrail trail;

    GiveSubstitute(Seating seating, BodyTable table, BodyTrail trail) {
        this.seating = seating;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID seatId, UUID person, LocalDate since, @Nullable LocalDate until) {
        Seating.Locked locked = seating.lock(seatId);
        Body body = locked.body();
        if (!body.rule().substitutes()) {
            throw new StateMoved(
                    body.kind() == BodyKind.ADVISORY_COUNCIL ? "problem.advisers-in-person" : "problem.no-substitutes");
        }
        seating.mustBeEligible(person, since, locked.today());
        if (until != null && until.isBefore(since)) {
            throw new BadInput("problem.until-before-since");
        }
        Seat seat = locked.seat();
        seating.mustHaveNoSeat(person, locked, seat.heldBy(person));
        table.endSubstitute(seatId, since.minusDays(1));
        Seat.Substitute substitute = new Seat.Substitute(person, since, until);
        table.substitute(seatId, substitute);
        trail.substituteGiven(seat, substitute);
    }

    /** From today on nobody stands in for the seat. */
    @Transactional
    public void end(UUID seatId) {
        Seating.Locked locked = seating.lock(seatId);
        Seat seat = locked.seat();
        LocalDate today = locked.today();
        Seat.Substitute substitute = seat.substitute();
        if (substitute == null) {
            throw new StateMoved("problem.no-substitute");
        }
        table.endSubstitute(seatId, today.minusDays(1));
        trail.substituteTaken(seat, substitute, today.minusDays(1));
    }
}
