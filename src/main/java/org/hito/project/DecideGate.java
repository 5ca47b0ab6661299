package org.hito.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.council.condition.OvertakeConditions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision at the gate before which a project stands: the director's, or the resolution of a council. */
@Component
public class DecideGate {

    private final Projects projects;
    private final ProjectSheets sheets;
    private final Assessments assessments;
    private final ProjectFunding funding;
    private final GateDecisions decisions;
    private final OvertakeConditions overtakeConditions;
    private final Trail trail;
    private final Clock clock;

    DecideGate(
            Projects projects,
            ProjectSheets sheets,
            Assessments assessments,
            ProjectFunding funding,
            GateDecisions decisions,
            OvertakeConditions overtakeConditions,
            Trail trail,
            Clock clock) {
        this.projects = projects;
        this.sheets = sheets;
        this.assessments = assessments;
        this.funding = funding;
        this.decisions = decisions;
        this.overtakeConditions = overtakeConditions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is decided, by whom and why. */
    public record Verdict(
            GateOutcome outcome,
            @Nullable LocalDate until,
            String grounds,
            @Nullable UUID person,
            @Nullable UUID item) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Turn execute(UUID id, Verdict verdict) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID item = verdict.item();
        boolean approved = item != null && verdict.outcome() == GateOutcome.GO;
        // Conditions are locked before the project, as when time or a person settles them.
        if (ends(projects.get(id), verdict.outcome())) {
            overtakeConditions.allOf(sheets.items(id));
        } else if (approved) {
            overtakeConditions.lapsedOf(sheets.items(id));
        }
        return projects.change(id, project -> {
            Gate gate = project.gate();
            boolean freed = approved && project.approvedAgain();
            Turn turn = project.decide(verdict.outcome(), verdict.until(), mustMet(project), now);
            if (freed) {
                trail.record(ProjectTrail.of(project, "project.money-freed").with("item", String.valueOf(item)));
            }
            decisions.keep(
                    id,
                    new GateDecision(
                            0,
                            gate,
                            verdict.outcome(),
                            verdict.grounds(),
                            verdict.until(),
                            verdict.person(),
                            item,
                            turn.released(),
                            now));
            trail.record(ProjectTrail.of(project, "project.gate-decided")
                    .with("gate", gate.name())
                    .with("decision", verdict.outcome().name())
                    .with("grounds", verdict.grounds())
                    .with(
                            "until",
                            verdict.until() == null ? null : verdict.until().toString())
                    .with("released", turn.released())
                    .with("item", item == null ? null : item.toString()));
            return turn;
        });
    }

    private static boolean ends(Project project, GateOutcome outcome) {
        return outcome == GateOutcome.KILL || (outcome == GateOutcome.GO && project.gate() == Gate.G4);
    }

    /** What was found on the way to the gate, and at G2 that a firm still gives something (Q37). */
    private boolean mustMet(Project project) {
        return found(project) && (project.gate() != Gate.G2 || funding.hasOneOfAFirm(project));
    }

    private boolean found(Project project) {
        return assessments
                .last(project.id())
                .filter(it -> it.gate() == project.gate())
                .map(Assessment::mustMet)
                .orElse(false);
    }
}
