package org.hito.creation;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.InitiativeClosed;
import org.hito.initiative.Phase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record that a phase or the whole initiative is over, whatever ended it: the entry before tells that. */
@Component
class PhaseEnds {

    private final Trail trail;
    private final ApplicationEventPublisher events;

    PhaseEnds(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void left(UUID initiative, Phase phase) {
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.phase-left")
                .with("phase", phase.name()));
    }

    void closed(UUID initiative) {
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.closed"));
        events.publishEvent(new InitiativeClosed(initiative));
    }
}
