package org.hito.council.condition;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of a condition: in the stream of its initiative, or of its body where it is about none. */
@Component
class ConditionTrail {

    private final Trail trail;

    ConditionTrail(Trail trail) {
        this.trail = trail;
    }

    void shown(FollowedCondition condition, FollowedCondition.Evidence evidence) {
        trail.record(of(condition, "council.condition-shown")
                .with("shown", evidence.text())
                .with("documents", evidence.documents()));
    }

    void met(FollowedCondition condition) {
        trail.record(
                of(condition, condition.lapsed() == null ? "council.condition-met" : "council.condition-met-late"));
    }

    void sentBack(FollowedCondition condition, String grounds, LocalDate due) {
        trail.record(dated(condition, "council.condition-sent-back", due).with("grounds", grounds));
    }

    void extended(FollowedCondition condition, String grounds, LocalDate due) {
        trail.record(dated(condition, "council.condition-extended", due)
                .with("until", due.toString())
                .with("grounds", grounds));
    }

    void waived(FollowedCondition condition, String grounds) {
        trail.record(of(condition, "council.condition-waived").with("grounds", grounds));
    }

    void asked(FollowedCondition condition, UUID item, @Nullable LocalDate until, String grounds) {
        trail.record(of(condition, until == null ? "council.condition-waiver-asked" : "council.condition-time-asked")
                .with("item", item.toString())
                .with("until", until == null ? null : until.toString())
                .with("grounds", grounds));
    }

    void waivedByBody(FollowedCondition condition, UUID round) {
        trail.record(of(condition, "council.condition-waived-by-body").with("decision", round.toString()));
    }

    void extendedByBody(FollowedCondition condition, UUID round, LocalDate due) {
        trail.record(dated(condition, "council.condition-extended-by-body", due)
                .with("until", due.toString())
                .with("decision", round.toString()));
    }

    void lapsed(FollowedCondition condition) {
        trail.record(of(condition, "council.condition-lapsed")
                .with("due", condition.due().toString()));
    }

    void reminded(FollowedCondition condition) {
        trail.record(of(condition, "council.condition-reminded")
                .with("due", condition.due().toString()));
    }

    void overtaken(FollowedCondition condition) {
        trail.record(of(condition, "council.condition-overtaken"));
    }

    void dropped(FollowedCondition condition) {
        trail.record(of(condition, "council.condition-dropped"));
    }

    /** The time on hold was given back. */
    void moved(FollowedCondition condition, LocalDate due) {
        trail.record(dated(condition, "council.condition-moved", due).with("until", due.toString()));
    }

    private static TrailEntry dated(FollowedCondition condition, String event, LocalDate due) {
        TrailEntry entry = of(condition, event);
        return due.equals(condition.due())
                ? entry
                : entry.changed("due", condition.due().toString(), due.toString());
    }

    private static TrailEntry of(FollowedCondition condition, String event) {
        Stream stream = condition.initiative() == null
                ? Stream.body(condition.body())
                : Stream.initiative(condition.initiative());
        return TrailEntry.of(stream, event)
                .with("condition", condition.id().toString())
                .with("round", condition.round().toString())
                .with("text", condition.text());
    }
}
