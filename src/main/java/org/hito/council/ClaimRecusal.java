package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member claims that another seat has a conflict of interest; the chair rules on it while the round is open. */
@Component
public class ClaimRecusal {

    private final RoundAccess access;
    private final RoundWriter writer;
    private final CouncilTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    ClaimRecusal(RoundAccess access, RoundWriter writer, CouncilTrail trail, CurrentActor currentActor, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public UUID execute(UUID id, UUID seatId, String grounds) {
        Round round = access.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        access.mustBeAtWork(round.item());
        RollSeat seat = round.claim(currentActor.person(), seatId, grounds, now);
        RecusalClaim claim = seat.claims().get(seat.claims().size() - 1);
        writer.add(round, seat, claim);
        trail.claimed(round, seat, claim);
        return claim.id();
    }
}
