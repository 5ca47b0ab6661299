package org.hito.council.minutes;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what auditors read of minutes on record. */
@Component
public class MinutesReading {

    private final Trail trail;
    private final People people;

    MinutesReading(Trail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(UUID minutes) {
        if (people.current().has(Role.AUDITOR)) {
            trail.record(TrailEntry.of(Stream.SYSTEM, "audit.read").with("path", "/minutes/" + minutes));
        }
    }
}
