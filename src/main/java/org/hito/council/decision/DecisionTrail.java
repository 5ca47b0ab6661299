package org.hito.council.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of the register: days of review, with the decision, and who took what out of it. */
@Component
class DecisionTrail {

    private final Trail trail;

    DecisionTrail(Trail trail) {
        this.trail = trail;
    }

    void reviewed(Decision decision, @Nullable LocalDate due, String grounds) {
        Decision.Review before = decision.review();
        trail.record(of(decision, due == null ? "council.review-done" : "council.review-planned")
                .with("round", decision.id().toString())
                .with("title", decision.title())
                .with("due", text(due))
                .changed("review", before == null ? null : text(before.due()), text(due))
                .with("grounds", grounds));
    }

    void due(ReviewDue review) {
        UUID initiative = review.initiative();
        trail.record(TrailEntry.of(
                        initiative == null ? Stream.body(review.body()) : Stream.initiative(initiative),
                        "council.review-due")
                .with("round", review.round().toString())
                .with("title", review.title())
                .with("due", review.due().toString()));
    }

    void exported(String format, Map<String, String> filter) {
        trail.record(TrailEntry.of(Stream.SYSTEM, "council.decisions-exported")
                .with("format", format)
                .with("filter", filter));
    }

    private static TrailEntry of(Decision decision, String event) {
        Decision.About about = decision.initiative();
        return TrailEntry.of(about == null ? Stream.body(decision.body()) : Stream.initiative(about.id()), event);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
