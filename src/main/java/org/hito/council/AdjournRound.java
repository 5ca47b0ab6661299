package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair puts an open round off, to a day or until resumed. */
@Component
public class AdjournRound {

    private final RoundAccess access;
    private final RoundWriter writer;
    private final RoundToken token;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    AdjournRound(
            RoundAccess access,
            RoundWriter writer,
            RoundToken token,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.writer = writer;
        this.token = token;
        this.trail = trail;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param until day on which the body is called again, or null until resumed by hand */
    @Transactional
    public void execute(UUID id, String grounds, @Nullable LocalDate until) {
        Round round = access.lock(id);
        round.mustBeChairedBy(currentActor.person());
        access.mustBeAtWork(round.item());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        round.adjourn(grounds, until, now);
        writer.end(round);
        trail.adjourned(round);
        Item item = round.item();
        events.publishEvent(new RoundAdjourned(round.id(), item.id(), item.initiative(), item.phase(), until));
        token.roundClosed(item.id());
    }
}
