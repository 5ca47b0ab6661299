package org.hito.creation;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director sets another date for a milestone; what was planned before stays on record. */
@Component
public class ReplanMilestone {

    private final InitiativeAccess access;
    private final Initiatives initiatives;
    private final PlannedDates plannedDates;
    private final Trail trail;

    ReplanMilestone(InitiativeAccess access, Initiatives initiatives, PlannedDates plannedDates, Trail trail) {
        this.access = access;
        this.initiatives = initiatives;
        this.plannedDates = plannedDates;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID id, Phase phase, LocalDate date, String grounds) {
        access.as(id, TeamRole.DIRECTOR);
        LocalDate before = initiatives.change(id, it -> it.replan(phase, date));
        Initiative initiative = initiatives.get(id);
        plannedDates.follow(initiative, phase);
        trail.record(TrailEntry.of(Stream.initiative(id), "initiative.replanned")
                .with("milestone", phase.milestone())
                .changed("planned", before.toString(), date.toString())
                .with("date", date.toString())
                .with("grounds", grounds));
    }
}
