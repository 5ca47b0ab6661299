package org.hito.project;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a project before whoever decides at its gate. At G2 a macro project goes before the promoter council, as does one
 * whose money stopped by a condition of that council; the others are
 * for the director, who hears the advisory council where the initiative has one with somebody in it.
 */
@Component
public class AskDecider {

    /** Who decides: the director, alone or having heard the advisers, or the council. */
    public enum Decider {
        DIRECTOR,
        ADVISED,
        COUNCIL
    }

    /**
     * @param item what the council was asked, or null
     * @param request what the advisers were asked, or null
     */
    public record Asked(Decider decider, @Nullable UUID item, @Nullable UUID request) {

        static final Asked NOBODY = new Asked(Decider.DIRECTOR, null, null);
    }

    private final Projects projects;
    private final GateDecisions decisions;
    private final ProjectSheets sheets;
    private final MacroProjects macro;
    private final Initiatives initiatives;
    private final AskCouncil askCouncil;
    private final HearAdvisers hearAdvisers;

    AskDecider(
            Projects projects,
            GateDecisions decisions,
            ProjectSheets sheets,
            MacroProjects macro,
            Initiatives initiatives,
            AskCouncil askCouncil,
            HearAdvisers hearAdvisers) {
        this.projects = projects;
        this.decisions = decisions;
        this.sheets = sheets;
        this.macro = macro;
        this.initiatives = initiatives;
        this.askCouncil = askCouncil;
        this.hearAdvisers = hearAdvisers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Asked execute(UUID id) {
        Project project = projects.get(id);
        if (project.gate() != Gate.G2) {
            return Asked.NOBODY;
        }
        Initiative initiative = initiatives.get(project.initiative());
        if (macro.is(project.budget().total()) || project.stopped()) {
            return new Asked(Decider.COUNCIL, askCouncil.execute(project, initiative), null);
        }
        if (backFromHold(project)) {
            return Asked.NOBODY;
        }
        return hearAdvisers
                .execute(project, initiative)
                .map(it -> new Asked(Decider.ADVISED, null, it))
                .orElse(Asked.NOBODY);
    }

    /** The advisers said what they think before it was put on hold, unless it could not be decided then. */
    private boolean backFromHold(Project project) {
        List<GateDecision> decided = decisions.of(project.id());
        GateDecision last = decided.get(decided.size() - 1);
        return last.outcome() == GateOutcome.HOLD && sheets.ofGate(project.id(), last.gate());
    }
}
