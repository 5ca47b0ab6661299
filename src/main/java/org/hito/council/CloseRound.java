package org.hito.council;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a round with the count as it stands: the chair at any time, the process at the deadline. */
@Component
public class CloseRound {

    /** How a round ended, as the gateway of the process reads it. */
    public enum Ending {
        DECIDED,
        HELD,
        LAPSED,
        NOBODY_LEFT
    }

    /** @param outcome null unless decided */
    public record Ended(Ending ending, @Nullable Outcome outcome) {}

    private final RoundTable rounds;
    private final RoundAccess access;
    private final EndRound endRound;
    private final RoundToken token;
    private final CurrentActor currentActor;
    private final Clock clock;

    CloseRound(
            RoundTable rounds,
            RoundAccess access,
            EndRound endRound,
            RoundToken token,
            CurrentActor currentActor,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.endRound = endRound;
        this.token = token;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** By the chair; below the quorum the round lapses and the item is called again. */
    @Transactional
    public Ended byChair(UUID id, @Nullable String grounds) {
        Round round = access.lock(id);
        round.mustBeChairedBy(currentActor.person());
        access.mustBeAtWork(round.item());
        endRound.close(round, EndedBy.CHAIR, grounds, clock.instant().truncatedTo(ChronoUnit.MICROS));
        token.roundClosed(round.item().id());
        return ended(round);
    }

    /** By the process: closes what is still open, and says how the round ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ended byProcess(UUID item) {
        Round round = rounds.lockLast(item).orElseThrow(() -> new NotFound("problem.round-not-found"));
        if (round.open()) {
            EndedBy by = round.tally().uncast() == 0 ? EndedBy.SETTLED : EndedBy.DEADLINE;
            endRound.close(round, by, null, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return ended(round);
    }

    private static Ended ended(Round round) {
        Round.End end = round.end();
        return switch (end.status()) {
            case CLOSED -> new Ended(Ending.DECIDED, end.outcome());
            case HELD -> new Ended(Ending.HELD, null);
            default -> new Ended(round.nobodyLeft() ? Ending.NOBODY_LEFT : Ending.LAPSED, null);
        };
    }
}
