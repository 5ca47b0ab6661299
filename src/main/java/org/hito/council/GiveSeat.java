package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats a person from a day on; whoever sat there before leaves the day before. One person holds one seat of a body, and
 * administrators and auditors hold none; an adviser is of a firm of the cluster for which nobody else sits.
 */
@Component
public class GiveSeat {

    private final Seating seating;
    private final AdviserFirms firms;
    private final BodyTable table;
    private final BodyTrail trail;

    GiveSeat(Seating seating, AdviserFirms firms, BodyTable table, BodyTrail trail) {
        this.seating = seating;
        this.firms = firms;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID seatId, UUID holder, LocalDate since) {
        execute(seatId, holder, since, null);
    }

    /** @param post what the holder is in the firm; an advisory council takes nobody without one (Q31) */
    @Transactional
    public void execute(UUID seatId, UUID holder, LocalDate since, @Nullable FirmPost post) {
        Seating.Locked locked = seating.lock(seatId);
        if (locked.body().kind() == BodyKind.ADVISORY_COUNCIL) {
            if (post == null) {
                throw new BadInput("problem.post-in-firm");
            }
            firms.mustSpeak(
                    locked.body(), locked.seat(), table.seats(locked.body().id(), locked.today()));
        }
        seating.mustBeEligible(holder, since, locked.today());
        Seat seat = locked.seat();
        seating.mustHaveNoSeat(holder, locked, seat.standsIn(holder));
        if (table.endedAfter(seatId, since)) {
            throw new StateMoved("problem.tenure-overlaps");
        }
        UUID before = seat.holder();
        if (before != null) {
            table.end(seatId, since.minusDays(1));
            trail.taken(seat, before, since.minusDays(1));
        }
        table.give(seatId, holder, since, post);
        trail.given(seat, holder, since, post);
    }
}
