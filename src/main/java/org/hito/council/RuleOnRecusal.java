package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair rules on a claimed recusal, with reasons; upheld, the seat leaves the bases as if it had been declared. */
@Component
public class RuleOnRecusal {

    private final RoundAccess access;
    private final RoundWriter writer;
    private final SeatDone seatDone;
    private final CouncilTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    RuleOnRecusal(
            RoundAccess access,
            RoundWriter writer,
            SeatDone seatDone,
            CouncilTrail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.writer = writer;
        this.seatDone = seatDone;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID id, UUID claimId, boolean upheld, String reasons) {
        Round round = access.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        access.mustBeAtWork(round.item());
        RollSeat seat = round.rule(currentActor.person(), claimId, upheld, reasons, now);
        RecusalClaim claim = seat.claims().stream()
                .filter(it -> it.id().equals(claimId))
                .findFirst()
                .orElseThrow();
        RecusalClaim.Ruling ruling = Objects.requireNonNull(claim.ruling());
        writer.rule(claim, ruling);
        if (seat.recusal() != null) {
            writer.recuse(round, seat, seat.recusal());
        }
        trail.ruled(round, seat, claim, ruling);
        if (seat.recusal() != null) {
            seatDone.afterRecusal(round, seat, now);
        }
    }
}
