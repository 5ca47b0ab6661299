package org.hito.council.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.advisory.Adviser;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations with the names of those who were asked. */
@Component
class OpinionViews {

    private final Consultations consultations;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final Team team;
    private final People people;
    private final CommunityCalendar calendar;

    OpinionViews(
            Consultations consultations,
            Bodies bodies,
            Initiatives initiatives,
            Team team,
            People people,
            CommunityCalendar calendar) {
        this.consultations = consultations;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.team = team;
        this.people = people;
        this.calendar = calendar;
    }

    OpinionView of(UUID id) {
        return of(consultations.visible(id));
    }

    List<OpinionView> in(UUID initiative) {
        return consultations.in(initiative).stream().map(this::of).toList();
    }

    List<OpinionView> before(UUID body) {
        return consultations.before(body).stream().map(this::of).toList();
    }

    private OpinionView of(OpinionRequest request) {
        Initiative initiative = initiatives.get(request.initiative());
        Map<UUID, PersonView> known =
                people.all(request.advisers().stream().map(Adviser::person).toList());
        OpinionRequest.End end = request.end();
        return new OpinionView(
                request.id(),
                new OpinionView.Named(request.body(), bodies.get(request.body()).name()),
                new OpinionView.Named(initiative.id(), initiative.name()),
                request.phase(),
                request.title(),
                request.text(),
                request.papers(),
                time(request.askedAt()),
                time(request.deadline()),
                end == null ? "OPEN" : "CLOSED",
                end == null ? null : end.how(),
                end == null ? null : time(end.at()),
                end == null ? null : end.grounds(),
                consultations.get(request.id()).advisers().size(),
                request.advisers().stream()
                        .map(it -> adviser(it, known.get(it.person())))
                        .toList(),
                end == null
                        ? List.of()
                        : request.missing().stream()
                                .map(it -> name(known.get(it.person())) + " (" + it.institution() + ")")
                                .toList(),
                end == null && directs(initiative) ? List.of("close") : List.of());
    }

    private boolean directs(Initiative initiative) {
        UUID reader = people.current().id();
        return team.of(initiative.id()).stream()
                .anyMatch(it -> it.person().equals(reader) && it.role() == TeamRole.DIRECTOR);
    }

    private OpinionView.AdviserView adviser(Adviser adviser, @Nullable PersonView person) {
        Adviser.Given given = adviser.given();
        return new OpinionView.AdviserView(
                adviser.seat(),
                person == null ? "" : person.username(),
                name(person),
                adviser.institution(),
                adviser.post(),
                given == null ? null : given.opinion(),
                given == null ? null : given.grounds(),
                given == null ? null : time(given.at()));
    }

    private static String name(@Nullable PersonView person) {
        return person == null ? "" : person.displayName();
    }

    private OffsetDateTime time(Instant moment) {
        return calendar.at(moment);
    }
}
