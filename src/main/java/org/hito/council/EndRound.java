package org.hito.council;

import java.time.Instant;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes a locked round and tells what came of it; the token of the process moves afterwards. */
@Component
class EndRound {

    private final RoundWriter writer;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final AtSession session;
    private final CurrentActor actor;

    EndRound(
            RoundWriter writer,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            AtSession session,
            CurrentActor actor) {
        this.writer = writer;
        this.trail = trail;
        this.events = events;
        this.session = session;
        this.actor = actor;
    }

    /**
     * Closes the round if nothing that is missing could change its outcome, or if nobody is left who may vote. Hands are
     * counted by the session, so that whoever showed one can object before.
     */
    boolean closeIfSettled(Round round, Instant now) {
        Tally tally = round.tally();
        if (tally.seats() > 0 && (!tally.settled() || session.hasHands(round.id()))) {
            return false;
        }
        return actor.asProcess(() -> {
            close(round, EndedBy.SETTLED, null, now);
            return true;
        });
    }

    void close(Round round, EndedBy by, @Nullable String grounds, Instant now) {
        Tally tally = round.close(by, grounds, now);
        writer.end(round);
        Item item = round.item();
        trail.ended(round, tally);
        if (round.held()) {
            events.publishEvent(new RoundAdjourned(round.id(), item.id(), item.initiative(), item.phase(), null));
            return;
        }
        Outcome outcome = tally.outcome();
        events.publishEvent(
                outcome == null
                        ? new RoundLapsed(round.id(), item.id(), item.initiative(), item.phase(), round.nobodyLeft())
                        : new RoundClosed(
                                round.id(),
                                item.id(),
                                item.kind(),
                                item.initiative(),
                                item.phase(),
                                outcome,
                                now,
                                round.remarks(),
                                round.conditions()));
    }
}
