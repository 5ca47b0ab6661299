package org.hito.council;

import java.util.List;
import java.util.UUID;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a vacant seat at the end of a body; there is one chair, and in an advisory council one seat per firm of its cluster (Q31). */
@Component
public class AddSeat {

    /** An advisory council is nine people of nine firms (Q31). */
    private static final int ADVISERS = 9;

    private final Administration administration;
    private final BodyTable table;
    private final AdviserFirms firms;
    private final BodyTrail trail;
    private final CommunityCalendar calendar;

    AddSeat(
            Administration administration,
            BodyTable table,
            AdviserFirms firms,
            BodyTrail trail,
            CommunityCalendar calendar) {
        this.administration = administration;
        this.table = table;
        this.firms = firms;
        this.trail = trail;
        this.calendar = calendar;
    }

    /** An advisory council has its nine. */
    public static boolean full(BodyKind kind, int seats) {
        return kind == BodyKind.ADVISORY_COUNCIL && seats >= ADVISERS;
    }

    @Transactional
    public UUID execute(UUID bodyId, Position position, String institution, Sector sector) {
        administration.mustBeMine();
        Body body = table.lock(bodyId, calendar.today());
        List<Seat> seats = table.seats(bodyId, calendar.today());
        if (position == Position.CHAIR && seats.stream().anyMatch(seat -> seat.position() == Position.CHAIR)) {
            throw new StateMoved("problem.chair-exists");
        }
        if (full(body.kind(), seats.size())) {
            throw new StateMoved("problem.nine-advisers", ADVISERS);
        }
        UUID firm = body.kind() == BodyKind.ADVISORY_COUNCIL ? firms.mustTake(body, institution, seats) : null;
        int ordinal = seats.stream().mapToInt(Seat::ordinal).max().orElse(0) + 1;
        Seat seat = Seat.vacant(bodyId, ordinal, position, institution.strip(), sector, firm);
        table.add(seat);
        trail.added(seat);
        return seat.id();
    }
}
