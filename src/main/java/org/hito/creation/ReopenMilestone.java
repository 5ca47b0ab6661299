package org.hito.creation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.ConditionLapsed;
import org.hito.council.ItemKind;
import org.hito.council.condition.ConditionList;
import org.hito.engine.Processes;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A condition lapsed, so the milestone that was approved with it goes before the council again by a vote of its own, while
 * the running phase goes on. Further conditions that lapse meanwhile open nothing: the vote is about the same milestone.
 */
@Component
public class ReopenMilestone {

    private final Initiatives initiatives;
    private final Reopenings reopenings;
    private final CompileDossier compileDossier;
    private final ConditionList conditions;
    private final Processes processes;
    private final Trail trail;
    private final Clock clock;

    ReopenMilestone(
            Initiatives initiatives,
            Reopenings reopenings,
            CompileDossier compileDossier,
            ConditionList conditions,
            Processes processes,
            Trail trail,
            Clock clock) {
        this.initiatives = initiatives;
        this.reopenings = reopenings;
        this.compileDossier = compileDossier;
        this.conditions = conditions;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConditionLapsed event) {
        UUID initiative = event.initiative();
        Phase phase = event.phase();
        if (event.kind() == ItemKind.MILESTONE && initiative != null && phase != null && stands(initiative, phase)) {
            reopenings.add(
                    new Reopening(event.condition(), initiative, phase, event.text(), event.due(), null),
                    clock.instant());
            trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.milestone-reopened")
                    .with("milestone", phase.milestone())
                    .with("condition", event.condition().toString())
                    .with("text", event.text()));
            processes.start(
                    PhaseModels.REOPENING, event.condition().toString(), Map.of("initiativeId", initiative.toString()));
        }
    }

    private boolean stands(UUID id, Phase phase) {
        var initiative = initiatives.get(id);
        return initiative.status() != InitiativeStatus.CLOSED
                && initiative.milestone(phase).status().approved();
    }

    /** The item that the council now has before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID ask(UUID condition) {
        UUID item = compileDossier.again(
                reopenings.get(condition), conditions.ofTask(condition).item());
        reopenings.asked(condition, item);
        return item;
    }

    /** The director answers what the council sent back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(UUID condition, String answer) {
        reopenings.answered(condition, answer);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        for (Reopening reopening : reopenings.open(event.initiative())) {
            reopenings.ended(reopening.condition(), clock.instant());
            processes.tell(
                    "initiative.withdrawn",
                    PhaseModels.REOPENING,
                    reopening.condition().toString(),
                    Map.of());
        }
    }
}
