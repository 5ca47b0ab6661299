package org.hito.portfolio;

import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what is read where that matters: every page an auditor opens, every export and every check of a chain. */
@Component
public class ReadingTrail {

    private final Trail trail;
    private final People people;

    ReadingTrail(Trail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    /** Notes that the acting person, if an auditor, has read what is behind this path. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(String path) {
        if (people.current().has(Role.AUDITOR)) {
            trail.record(TrailEntry.of(Stream.SYSTEM, "audit.read").with("path", path));
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exported(String path, String format) {
        trail.record(TrailEntry.of(Stream.SYSTEM, "audit.exported")
                .with("path", path)
                .with("format", format));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void verified(String path, boolean whole) {
        trail.record(TrailEntry.of(Stream.SYSTEM, "audit.verified")
                .with("path", path)
                .with("whole", whole));
    }
}
