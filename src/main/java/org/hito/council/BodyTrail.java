package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of a body: its seats, who held them, and its rule. */
@Component
class BodyTrail {

    private final Trail trail;

    BodyTrail(Trail trail) {
        this.trail = trail;
    }

    void added(Body body) {
        trail.record(of(body.id(), "council.body-added")
                .with("name", body.name())
                .with("kind", body.kind().name())
                .with(
                        "initiative",
                        body.initiative() == null ? null : body.initiative().toString())
                .with("rule", CouncilTrail.rule(body.rule())));
    }

    void ruleChanged(Body body, CouncilRule before, RuleVersion next) {
        trail.record(of(body.id(), "council.rule-changed")
                .with("name", body.name())
                .with("version", next.version())
                .with("from", next.from().toString())
                .changed("rule", CouncilTrail.rule(before), CouncilTrail.rule(next.rule())));
    }

    void added(Seat seat) {
        trail.record(seat(seat, "council.seat-added")
                .with("position", seat.position().name())
                .with("sector", seat.sector().name()));
    }

    void given(Seat seat, UUID holder, LocalDate since, @Nullable FirmPost post) {
        trail.record(seat(seat, "council.seat-given")
                .with("holder", holder.toString())
                .with("since", since.toString())
                .with("post", post == null ? null : post.name()));
    }

    void taken(Seat seat, UUID holder, LocalDate until) {
        trail.record(seat(seat, "council.seat-taken")
                .with("holder", holder.toString())
                .with("until", until.toString()));
    }

    void substituteGiven(Seat seat, Seat.Substitute substitute) {
        trail.record(seat(seat, "council.substitute-given")
                .with("substitute", substitute.person().toString())
                .with("since", substitute.since().toString())
                .with(
                        "until",
                        substitute.until() == null ? null : substitute.until().toString()));
    }

    void substituteTaken(Seat seat, Seat.Substitute substitute, LocalDate until) {
        trail.record(seat(seat, "council.substitute-taken")
                .with("substitute", substitute.person().toString())
                .with("until", until.toString()));
    }

    private static TrailEntry seat(Seat seat, String event) {
        return of(seat.body(), event).with("seat", seat.id().toString()).with("institution", seat.institution());
    }

    private static TrailEntry of(UUID body, String event) {
        return TrailEntry.of(Stream.body(body), event).with("body", body.toString());
    }
}
