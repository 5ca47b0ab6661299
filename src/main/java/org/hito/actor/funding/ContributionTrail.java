package org.hito.actor.funding;

import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.springframework.stereotype.Component;

/** What happens to contributions, in the history of their initiative. */
@Component
class ContributionTrail {

    private final Trail trail;

    ContributionTrail(Trail trail) {
        this.trail = trail;
    }

    void promised(Contribution it) {
        trail.record(entry("actor.contribution-recorded", it));
    }

    void changed(Contribution before, Contribution after) {
        trail.record(entry("actor.contribution-changed", after)
                .changed("promise", before.amount() + " " + due(before), after.amount() + " " + due(after)));
    }

    /** No longer named by the form that told it. */
    void dropped(Contribution it) {
        trail.record(entry("actor.contribution-dropped", it));
    }

    void withdrawn(Contribution it, String grounds) {
        trail.record(entry("actor.contribution-withdrawn", it).with("grounds", grounds));
    }

    TrailEntry moved(Contribution it, Movement movement) {
        return entry(
                        movement.kind() == Movement.Kind.RECEIVED
                                ? "actor.contribution-received"
                                : "actor.contribution-spent",
                        it)
                .with("moved", movement.amount())
                .with("day", movement.day().toString())
                .with("concept", movement.concept());
    }

    /** What was not received or spent of it. */
    TrailEntry refused(Contribution it, Movement.Kind kind) {
        return entry(
                kind == Movement.Kind.RECEIVED
                        ? "actor.contribution-receipt-refused"
                        : "actor.contribution-spending-refused",
                it);
    }

    void record(TrailEntry entry) {
        trail.record(entry);
    }

    private static String due(Contribution it) {
        return String.valueOf(it.due());
    }

    private static TrailEntry entry(String event, Contribution it) {
        return TrailEntry.of(Stream.initiative(it.initiative()), event)
                .with("contribution", it.id().toString())
                .with("project", it.project() == null ? null : it.project().toString())
                .with("name", it.contributor())
                .with("amount", it.amount())
                .with("currency", it.currency())
                .with("status", it.status().name())
                .with("purpose", it.purpose());
    }
}
