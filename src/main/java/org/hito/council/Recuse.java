package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acting person declares a conflict of interest: the seat leaves the bases and the papers are closed to the person. */
@Component
public class Recuse {

    private final RoundAccess access;
    private final RoundWriter writer;
    private final SeatDone seatDone;
    private final CouncilTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    Recuse(
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
    public void execute(UUID id, @Nullable String grounds) {
        Round round = access.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        access.mustBeAtWork(round.item());
        RollSeat seat = round.recuse(currentActor.person(), grounds, now);
        RollSeat.Recusal recusal = Objects.requireNonNull(seat.recusal());
        writer.recuse(round, seat, recusal);
        trail.recused(round, seat, recusal);
        seatDone.afterRecusal(round, seat, now);
    }
}
