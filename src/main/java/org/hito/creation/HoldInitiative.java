package org.hito.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.InitiativeHeld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director lets an initiative rest, until a day or until it is resumed by hand. */
@Component
public class HoldInitiative {

    private final LifecycleTurn turn;
    private final Holds holds;
    private final Trail trail;
    private final Clock clock;

    HoldInitiative(LifecycleTurn turn, Holds holds, Trail trail, Clock clock) {
        this.turn = turn;
        this.holds = holds;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param until day on which work goes on by itself, or null */
    @Transactional
    public void execute(UUID initiative, String grounds, @Nullable LocalDate until) {
        turn.byDirector(initiative, it -> {
            it.hold(until);
            return it;
        });
        holds.begin(initiative, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.held")
                .with("grounds", grounds)
                .with("until", until == null ? null : until.toString()));
        turn.announce(new InitiativeHeld(initiative));
        turn.move(initiative, "initiative.held");
    }
}
