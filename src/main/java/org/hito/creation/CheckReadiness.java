package org.hito.creation;

import java.util.UUID;
import org.hito.actor.ActorRegister;
import org.hito.engine.Decisions;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Looks at readiness and the four factors before milestone III is submitted. */
@Component
public class CheckReadiness {

    private final ActorRegister register;
    private final FormEntries entries;
    private final Decisions decisions;
    private final PhaseChecks checks;

    CheckReadiness(ActorRegister register, FormEntries entries, Decisions decisions, PhaseChecks checks) {
        this.register = register;
        this.entries = entries;
        this.decisions = decisions;
        this.checks = checks;
    }

    /** Whether nothing is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean execute(UUID initiative, int round, String processDefinitionId) {
        var inputs = PhaseReadiness.inputs(register.of(initiative), form -> entered(initiative, form));
        var evaluation = decisions.evaluate(processDefinitionId, PhaseReadiness.DECISION, inputs);
        PhaseCheck readiness = PhaseReadiness.check(evaluation);
        checks.keep(initiative, Phase.STRUCTURING, round, readiness, inputs);
        return readiness.met();
    }

    private JsonNode entered(UUID initiative, String form) {
        return entries.newest(initiative, form).<JsonNode>map(FormEntry::data).orElse(MissingNode.getInstance());
    }
}
