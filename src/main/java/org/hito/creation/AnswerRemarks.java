package org.hito.creation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The director answers what the council remarked and says which steps are done again; what was entered stays. */
@Component
public class AnswerRemarks {

    private final Initiatives initiatives;
    private final Remarks remarks;
    private final Trail trail;

    AnswerRemarks(Initiatives initiatives, Remarks remarks, Trail trail) {
        this.initiatives = initiatives;
        this.remarks = remarks;
        this.trail = trail;
    }

    /** @param reopen forms of the steps */
    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, Phase phase, List<String> reopen) {
        Initiative initiative = initiatives.get(id);
        int round = initiative.milestone(phase).round() + 1;
        remarks.reopen(id, phase, round, List.copyOf(new LinkedHashSet<>(reopen)));
        trail.record(TrailEntry.of(Stream.initiative(id), "initiative.remarks-answered")
                .with("milestone", phase.milestone())
                .with("round", round)
                .with("steps", reopen));
    }
}
