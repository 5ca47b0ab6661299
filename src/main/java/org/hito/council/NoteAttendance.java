package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes which seats are present at the item of a round that is voted in session, by themselves or by their substitutes.
 * Whoever calls has asked who may note it.
 */
@Component
public class NoteAttendance {

    private final RoundTable rounds;
    private final RoundWriter writer;
    private final EndRound endRound;
    private final RoundToken token;
    private final CouncilTrail trail;
    private final Clock clock;

    NoteAttendance(
            RoundTable rounds,
            RoundWriter writer,
            EndRound endRound,
            RoundToken token,
            CouncilTrail trail,
            Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.endRound = endRound;
        this.token = token;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param attending seats that are present now; all others are not */
    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, Set<UUID> attending) {
        Round round = rounds.lock(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        round.attend(attending);
        writer.attend(round);
        trail.attended(round);
        if (endRound.closeIfSettled(round, now)) {
            token.roundClosed(round.item().id());
        }
    }
}
