package org.hito.creation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.ActorKindsPolicy;
import org.hito.actor.ActorRegister;
import org.hito.actor.RegisteredActor;
import org.hito.engine.Decisions;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Looks at the environment and at the kinds of actor before milestone I is submitted. */
@Component
public class CheckMobilisation {

    private final ActorRegister register;
    private final FormEntries entries;
    private final Decisions decisions;
    private final PhaseChecks checks;

    CheckMobilisation(ActorRegister register, FormEntries entries, Decisions decisions, PhaseChecks checks) {
        this.register = register;
        this.entries = entries;
        this.decisions = decisions;
        this.checks = checks;
    }

    /** Whether nothing is missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean execute(UUID initiative, int round, String processDefinitionId) {
        var kinds = ActorKindsPolicy.check(
                register.of(initiative).stream().map(RegisteredActor::actor).toList());
        PhaseCheck actorKinds = new PhaseCheck(
                PhaseCheck.Kind.ACTOR_KINDS, kinds.met(), kinds.reasons(), kinds.reasons(), "actor-kinds", List.of());
        checks.keep(initiative, Phase.MOBILISATION, round, actorKinds, Map.of("missing", kinds.missing()));

        JsonNode assessment = entries.newest(initiative, "assess-environment")
                .<JsonNode>map(FormEntry::data)
                .orElse(MissingNode.getInstance());
        var evaluation = decisions.evaluate(
                processDefinitionId, EnvironmentViability.DECISION, EnvironmentViability.inputs(assessment));
        PhaseCheck environment = EnvironmentViability.check(evaluation);
        checks.keep(initiative, Phase.MOBILISATION, round, environment, evaluation.inputs());
        return kinds.met() && environment.met();
    }
}
