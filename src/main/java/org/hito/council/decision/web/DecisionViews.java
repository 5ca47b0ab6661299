package org.hito.council.decision.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.decision.Decision;
import org.hito.council.decision.ReviewDecision;
import org.hito.council.web.RoundView;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decisions with names and in the time of the community. */
@Component
class DecisionViews {

    private static final List<String> ACTS = List.of("review");

    private final ReviewDecision review;
    private final People people;
    private final CommunityCalendar calendar;
    private final ZoneId zone;

    DecisionViews(
            ReviewDecision review,
            People people,
            CommunityCalendar calendar,
            @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.review = review;
        this.people = people;
        this.calendar = calendar;
        this.zone = zone;
    }

    DecisionView of(Decision decision) {
        return view(decision, names(List.of(decision)), review.open(decision) ? ACTS : List.of());
    }

    /** Rows of a list: what may be done is told by each decision on its own. */
    List<DecisionView> of(Collection<Decision> decisions) {
        Map<UUID, PersonView> names = names(decisions);
        return decisions.stream().map(it -> view(it, names, List.of())).toList();
    }

    private Map<UUID, PersonView> names(Collection<Decision> decisions) {
        return people.all(decisions.stream()
                .flatMap(it -> Stream.ofNullable(it.review()))
                .map(Decision.Review::by)
                .collect(Collectors.toSet()));
    }

    private DecisionView view(Decision it, Map<UUID, PersonView> names, List<String> may) {
        return new DecisionView(
                it.id(),
                it.item(),
                it.kind(),
                it.title(),
                new RoundView.Named(it.body(), it.bodyName()),
                it.initiative(),
                it.phase(),
                it.submission(),
                it.number(),
                it.outcome(),
                at(it.decidedAt()),
                it.endedBy(),
                it.inSession(),
                it.secondCall(),
                it.seats(),
                it.recused(),
                it.votes(),
                it.conditions(),
                it.pending(),
                it.supersedes(),
                it.supersededBy(),
                it.superseded(),
                review(it, names),
                it.papersClosed(),
                may);
    }

    private DecisionView.@Nullable ReviewView review(Decision decision, Map<UUID, PersonView> names) {
        Decision.Review planned = decision.review();
        if (planned == null) {
            return null;
        }
        PersonView by = names.get(planned.by());
        return new DecisionView.ReviewView(
                planned.due(),
                decision.dueForReview(calendar.today()),
                planned.grounds(),
                by == null ? "" : by.username(),
                by == null ? "" : by.displayName(),
                at(planned.at()));
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
