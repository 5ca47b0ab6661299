package org.hito.creation;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a phase, or takes it up again after its milestone was returned. */
@Component
public class EnterPhase {

    private final Initiatives initiatives;
    private final Trail trail;

    EnterPhase(Initiatives initiatives, Trail trail) {
        this.initiatives = initiatives;
        this.trail = trail;
    }

    /** The number that the next submission of its milestone will have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int execute(UUID initiative, Phase phase) {
        int round = initiatives.change(initiative, it -> it.enter(phase));
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.phase-entered")
                .with("phase", phase.name())
                .with("round", round));
        return round;
    }
}
