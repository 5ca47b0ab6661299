package org.hito.project;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.audit.Trail;
import org.hito.council.ConditionLapsed;
import org.hito.council.Outcome;
import org.hito.council.RoundAdjourned;
import org.hito.council.RoundClosed;
import org.hito.council.RoundResumed;
import org.hito.council.condition.LapseMadeGood;
import org.hito.engine.Processes;
import org.hito.project.DecideGate.Verdict;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council decides about a project moves it, in the transaction of the decision. Items that brought no sheet are none
 * of ours.
 */
@Component
class CouncilOnProjects {

    private final Projects projects;
    private final ProjectSheets sheets;
    private final DecideGate decideGate;
    private final Processes processes;
    private final Trail trail;

    CouncilOnProjects(
            Projects projects, ProjectSheets sheets, DecideGate decideGate, Processes processes, Trail trail) {
        this.projects = projects;
        this.sheets = sheets;
        this.decideGate = decideGate;
        this.processes = processes;
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        sheets.ofItem(event.item())
                .ifPresent(sheet -> decideGate.execute(
                        sheet.project(),
                        new Verdict(outcome(event.outcome()), null, grounds(event), null, event.item())));
    }

    /** What its members wrote, by their institutions; that the council decided is said by the item. */
    private static String grounds(RoundClosed event) {
        return event.remarks().stream()
                .filter(it -> !it.grounds().isBlank())
                .map(it -> it.institution() + ": " + it.grounds())
                .collect(Collectors.joining("\n"));
    }

    private static GateOutcome outcome(Outcome resolution) {
        return switch (resolution) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> GateOutcome.GO;
            case RETURNED -> GateOutcome.RECYCLE;
            case REJECTED -> GateOutcome.KILL;
        };
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundAdjourned event) {
        adjourned(event.item(), true);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundResumed event) {
        adjourned(event.item(), false);
    }

    private void adjourned(UUID item, boolean held) {
        sheets.ofItem(item)
                .ifPresent(sheet -> projects.change(sheet.project(), project -> {
                    project.adjourned(held);
                    trail.record(ProjectTrail.of(project, held ? "project.put-off" : "project.taken-up")
                            .with("item", item.toString()));
                    return project;
                }));
    }

    /** A condition of the approval was not met by its date: nothing more is spent, and no gate releases more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConditionLapsed event) {
        sheets.ofItem(event.item()).ifPresent(sheet -> {
            projects.changeWhatever(sheet.project(), project -> {
                project.stop(new Stop(event.condition(), event.text()));
                return record(project, "project.money-stopped", event.condition(), event.text());
            });
            tell("project.money-stopped", sheet.project());
        });
    }

    /** It was met late or waived after all: the money that it stopped moves again, unless another condition stops it too. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LapseMadeGood event) {
        sheets.ofItem(event.item()).ifPresent(sheet -> {
            boolean freed = projects.changeWhatever(sheet.project(), project -> {
                boolean last = project.madeGood(event.condition());
                record(project, last ? "project.stop-over" : "project.stop-less", event.condition(), event.text());
                return last;
            });
            if (freed) {
                tell("project.money-freed", sheet.project());
            }
        });
    }

    private Project record(Project project, String event, UUID condition, String text) {
        trail.record(ProjectTrail.of(project, event)
                .with("condition", condition.toString())
                .with("text", text));
        return project;
    }

    /** A gate that waits for its director is looked at again, at what the project is now. */
    private void tell(String message, UUID project) {
        processes.tell(message, ProjectModels.GATE, project.toString(), Map.of());
    }
}
