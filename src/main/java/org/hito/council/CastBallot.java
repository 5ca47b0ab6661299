package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Casts or changes the ballot of the acting person's seat, and closes the round once it is settled. The round is locked
 * first, so ballots of one round queue.
 */
@Component
public class CastBallot {

    private final RoundTable rounds;
    private final RoundWriter writer;
    private final EndRound endRound;
    private final RoundToken token;
    private final RoundAccess access;
    private final AtSession session;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    CastBallot(
            RoundTable rounds,
            RoundWriter writer,
            EndRound endRound,
            RoundToken token,
            RoundAccess access,
            AtSession session,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.endRound = endRound;
        this.token = token;
        this.access = access;
        this.session = session;
        this.trail = trail;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What a member says; grounds may be null for a plain approval only. */
    public record Said(Vote vote, @Nullable String grounds, List<Condition> conditions) {}

    /** Directly on the round: a first ballot also completes the task that asks for it. */
    @Transactional
    public void execute(UUID round, Said said) {
        Round locked = access.lock(round);
        Round.Cast cast = cast(locked, said);
        if (cast.before() == null) {
            token.seatDone(locked.item().id(), cast.seat().seat());
        } else if (!locked.open()) {
            token.roundClosed(locked.item().id());
        }
    }

    /** By the task of a seat, which its caller completes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void byTask(UUID item, Said said) {
        cast(rounds.lockLast(item).orElseThrow(() -> new NotFound("problem.round-not-found")), said);
    }

    private Round.Cast cast(Round round, Said said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Round.Cast cast = round.cast(currentActor.person(), said.vote(), said.grounds(), said.conditions(), now);
        access.mustBeAtWork(round.item());
        if (round.call().inSession()
                && !session.isPresent(round.id(), cast.seat().seat(), currentActor.person())) {
            throw new StateMoved("problem.not-at-the-session");
        }
        if (cast.changed()) {
            Ballot ballot = Objects.requireNonNull(cast.seat().ballot());
            writer.put(round, cast.seat(), ballot);
            trail.cast(round, cast, ballot);
            Item item = round.item();
            events.publishEvent(new BallotCast(
                    round.id(), item.id(), item.initiative(), cast.seat().seat()));
            endRound.closeIfSettled(round, now);
        }
        return cast;
    }
}
