package org.hito.actor.enrolment;

import java.util.List;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.engine.Decisions.Evaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the history of the initiative says of enrolments. */
@Component
class EnrolmentTrail {

    private final Trail trail;

    EnrolmentTrail(Trail trail) {
        this.trail = trail;
    }

    void requested(Enrolment it) {
        trail.record(of(it, "actor.enrolment-requested")
                .with("chainLink", it.chainLink().name())
                .with("why", it.why()));
    }

    void checked(Enrolment it, Evaluation evaluation, List<String> reasons) {
        trail.record(of(it, reasons.isEmpty() ? "actor.firm-eligible" : "actor.firm-not-eligible")
                .with("reasons", reasons)
                .with("rules", evaluation.rules())
                .with("inputs", evaluation.inputs())
                .reference(evaluation.reference()));
    }

    void identified(Enrolment it, @Nullable UUID before, UUID after, @Nullable String fit) {
        trail.record(of(it, "actor.identity-declared")
                .changed("primaryInitiative", before == null ? null : before.toString(), after.toString())
                .with("fit", fit));
    }

    void ended(Enrolment it, EnrolmentStatus how, @Nullable String grounds) {
        String event =
                switch (how) {
                    case ENROLLED -> "actor.firm-enrolled";
                    case LEFT -> grounds == null ? "actor.firm-left-closed" : "actor.firm-left";
                    case DECLINED -> "actor.enrolment-declined";
                    default -> "actor.enrolment-dropped";
                };
        trail.record(of(it, event).with("grounds", grounds));
    }

    private static TrailEntry of(Enrolment it, String event) {
        return TrailEntry.of(Stream.initiative(it.initiative()), event)
                .with("enrolment", it.id().toString())
                .with("organisation", it.organisation().toString())
                .with("name", it.firm());
    }
}
