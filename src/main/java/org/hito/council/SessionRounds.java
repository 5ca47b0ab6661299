package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.CastBallot.Said;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds of a session: one per point, opened over whoever is there, voted on devices or by hand, and counted. Whoever
 * calls has locked the session and asked who may do it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionRounds {

    private final RoundTable rounds;
    private final RoundWriter writer;
    private final RoundAccess access;
    private final EndRound endRound;
    private final RoundToken token;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionRounds(
            RoundTable rounds,
            RoundWriter writer,
            RoundAccess access,
            EndRound endRound,
            RoundToken token,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.access = access;
        this.endRound = endRound;
        this.token = token;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses an item that cannot be opened now, and keeps others from moving it. */
    public void mustWait(UUID itemId) {
        Item item = rounds.item(itemId).orElseThrow(() -> new NotFound("problem.item-not-found"));
        Optional<Round> before = rounds.lockLast(itemId);
        access.mustBeAtWork(item);
        if (before.filter(round -> !round.held()).isPresent()) {
            throw new StateMoved("problem.item-not-waiting");
        }
    }

    /**
     * Takes an item up that {@link #mustWait waits}. With too few seats present for a quorum the round ends at once, and
     * the item stays with the body.
     *
     * @param attending seats that are present now
     */
    public Round open(UUID itemId, Set<UUID> attending) {
        Item item = rounds.item(itemId).orElseThrow();
        if (rounds.last(itemId).isEmpty()) {
            token.begin(itemId, item.initiative());
        } else if (!token.roundResumed(itemId)) {
            throw new StateMoved("problem.item-not-waiting");
        }
        Round round = rounds.lockLast(itemId).orElseThrow();
        if (round.open()) {
            round.attend(attending);
            writer.attend(round);
            trail.attended(round);
            Tally tally = round.tally();
            if (tally.present() < tally.quorumNeeded()) {
                endRound.close(round, EndedBy.SESSION, null, now());
                token.roundClosed(itemId);
            }
        }
        return round;
    }

    /** The round with its row locked. */
    public Round lock(UUID round) {
        return rounds.lock(round);
    }

    /** Counts what was voted; without a quorum the item stays with the body. */
    public void count(UUID id) {
        Round round = rounds.lock(id);
        access.mustBeAtWork(round.item());
        endRound.close(round, EndedBy.SESSION, null, now());
        token.roundClosed(round.item().id());
    }

    /** Writes down what a person showed by hand. The task of the seat stays, so that its holder may still say otherwise. */
    public void showHand(UUID id, UUID person, Said said) {
        Round round = rounds.lock(id);
        access.mustBeAtWork(round.item());
        Round.Cast cast = round.cast(person, said.vote(), said.grounds(), said.conditions(), now());
        if (cast.changed()) {
            Ballot ballot = Objects.requireNonNull(cast.seat().ballot());
            writer.put(round, cast.seat(), ballot);
            trail.shown(round, cast, ballot);
            Item item = round.item();
            events.publishEvent(new BallotCast(
                    round.id(), item.id(), item.initiative(), cast.seat().seat()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
