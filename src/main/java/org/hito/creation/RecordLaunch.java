package org.hito.creation;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiatives;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the official launch before press and community on record (Q12). */
@Component
public class RecordLaunch {

    private final Initiatives initiatives;
    private final Trail trail;

    RecordLaunch(Initiatives initiatives, Trail trail) {
        this.initiatives = initiatives;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID initiative, LocalDate day, String place) {
        initiatives.change(initiative, it -> {
            it.launched(day);
            return it;
        });
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.launched")
                .with("date", day.toString())
                .with("place", place));
    }
}
