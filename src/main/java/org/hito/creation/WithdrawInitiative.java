package org.hito.creation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director gives an initiative up; it closes with everything that is open about it. */
@Component
public class WithdrawInitiative {

    private final LifecycleTurn turn;
    private final Holds holds;
    private final PhaseEnds ends;
    private final Trail trail;
    private final Clock clock;

    WithdrawInitiative(LifecycleTurn turn, Holds holds, PhaseEnds ends, Trail trail, Clock clock) {
        this.turn = turn;
        this.holds = holds;
        this.ends = ends;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void execute(UUID initiative, String grounds) {
        Optional<Phase> running = turn.byDirector(initiative, it -> {
            Optional<Phase> phase = Optional.ofNullable(it.phase());
            it.withdraw(clock.instant());
            return phase;
        });
        holds.end(initiative, clock.instant());
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.withdrawn")
                .with("grounds", grounds));
        running.ifPresent(it -> ends.left(initiative, it));
        ends.closed(initiative);
        turn.announce(new InitiativeWithdrawn(initiative));
        turn.move(initiative, "initiative.withdrawn");
    }
}
