package org.hito.creation;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiatives;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last milestone stands approved: the initiative operates. */
@Component
public class BeginOperation {

    private final Initiatives initiatives;
    private final Trail trail;

    BeginOperation(Initiatives initiatives, Trail trail) {
        this.initiatives = initiatives;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID initiative) {
        String name = initiatives.change(initiative, it -> {
            it.beginOperation();
            return it.name();
        });
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.operating")
                .with("name", name));
    }
}
