package org.hito.council.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.LapseConsequence;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.document.Documents;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conditions as their readers see them, with names. */
@Component
class ConditionViews {

    private final ConditionList conditions;
    private final RoundList rounds;
    private final Initiatives initiatives;
    private final People people;
    private final Documents documents;
    private final CommunityCalendar calendar;

    ConditionViews(
            ConditionList conditions,
            RoundList rounds,
            Initiatives initiatives,
            People people,
            Documents documents,
            CommunityCalendar calendar) {
        this.conditions = conditions;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.people = people;
        this.documents = documents;
        this.calendar = calendar;
    }

    ConditionView of(FollowedCondition condition) {
        return of(List.of(condition)).get(0);
    }

    List<ConditionView> of(Collection<FollowedCondition> rows) {
        Map<UUID, Initiative> about = initiatives
                .all(rows.stream()
                        .map(FollowedCondition::initiative)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
        Map<UUID, PersonView> names =
                people.all(rows.stream().flatMap(ConditionViews::people).collect(Collectors.toSet()));
        Function<FollowedCondition, List<String>> acts = conditions.acts(rows);
        return rows.stream().map(it -> view(it, about, names, acts.apply(it))).toList();
    }

    private static Stream<UUID> people(FollowedCondition condition) {
        return Stream.of(
                        Stream.of(condition.owner()),
                        Stream.ofNullable(condition.evidence()).map(FollowedCondition.Evidence::by),
                        Stream.ofNullable(condition.settled()).flatMap(it -> Stream.ofNullable(it.by())))
                .flatMap(Function.identity());
    }

    private ConditionView view(
            FollowedCondition it, Map<UUID, Initiative> about, Map<UUID, PersonView> names, List<String> may) {
        Initiative initiative = it.initiative() == null ? null : about.get(it.initiative());
        return new ConditionView(
                it.id(),
                it.text(),
                it.due(),
                it.status(),
                it.late(calendar.today()),
                it.asked(),
                name(names, it.owner(), PersonView::username),
                name(names, it.owner(), PersonView::displayName),
                it.round(),
                it.title(),
                new RoundView.Named(it.body(), it.bodyName()),
                initiative == null ? null : new RoundView.Named(initiative.id(), initiative.name()),
                it.phase(),
                at(it.setAt()),
                evidence(it, names),
                it.grounds(),
                settled(it, names),
                Optional.ofNullable(it.lapsed()).map(this::at).orElse(null),
                LapseConsequence.of(it.kind()),
                motion(it),
                may);
    }

    private @Nullable UUID motion(FollowedCondition it) {
        return it.motion() == null
                ? null
                : rounds.last(it.motion()).map(Round::id).orElse(null);
    }

    private ConditionView.@Nullable EvidenceView evidence(FollowedCondition it, Map<UUID, PersonView> names) {
        FollowedCondition.Evidence shown = it.evidence();
        if (shown == null) {
            return null;
        }
        List<RoundView.Named> files =
                it.initiative() == null || shown.documents().isEmpty()
                        ? List.of()
                        : documents.views(it.initiative(), shown.documents()).stream()
                                .map(file -> new RoundView.Named(file.id(), file.name()))
                                .toList();
        return new ConditionView.EvidenceView(
                shown.text(),
                files,
                name(names, shown.by(), PersonView::username),
                name(names, shown.by(), PersonView::displayName),
                at(shown.at()));
    }

    private ConditionView.@Nullable SettledView settled(FollowedCondition it, Map<UUID, PersonView> names) {
        FollowedCondition.Settled settled = it.settled();
        if (settled == null) {
            return null;
        }
        UUID by = settled.by();
        return new ConditionView.SettledView(
                by == null ? null : name(names, by, PersonView::username),
                by == null ? null : name(names, by, PersonView::displayName),
                at(settled.at()));
    }

    private static String name(Map<UUID, PersonView> names, UUID person, Function<PersonView, String> name) {
        PersonView view = names.get(person);
        return view == null ? "" : name.apply(view);
    }

    private OffsetDateTime at(Instant moment) {
        return calendar.at(moment);
    }
}
