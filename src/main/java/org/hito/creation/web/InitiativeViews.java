package org.hito.creation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.creation.web.InitiativeJson.MemberJson;
import org.hito.creation.web.InitiativeJson.MilestoneJson;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Shows an initiative as far as the acting person sees it. */
@Component
class InitiativeViews {

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;
    private final CommunityCalendar calendar;

    InitiativeViews(
            Initiatives initiatives, InitiativeAccess access, Team team, People people, CommunityCalendar calendar) {
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
        this.calendar = calendar;
    }

    InitiativeJson of(UUID id) {
        Initiative initiative = initiatives.get(id);
        if (access.sight(initiative) == Sight.NONE) {
            throw new NotFound("problem.initiative-not-found");
        }
        return of(initiative);
    }

    /** In the order of the ids. */
    List<InitiativeJson> of(List<UUID> ids) {
        Map<UUID, Initiative> found =
                initiatives.all(ids).stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        return ids.stream().map(found::get).map(this::of).toList();
    }

    InitiativeJson of(Initiative initiative) {
        return access.sight(initiative) == Sight.NAME ? named(initiative) : whole(initiative);
    }

    private static InitiativeJson named(Initiative initiative) {
        return new InitiativeJson(
                initiative.id().toString(),
                initiative.reference(),
                initiative.name(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private InitiativeJson whole(Initiative initiative) {
        List<Team.Member> members = team.of(initiative.id());
        Map<UUID, PersonView> names =
                people.all(members.stream().map(Team.Member::person).collect(Collectors.toSet()));
        Optional<PersonView> director = people.find(initiative.director());
        return new InitiativeJson(
                initiative.id().toString(),
                initiative.reference(),
                initiative.name(),
                initiative.status(),
                initiative.phase(),
                director.map(PersonView::username).orElse(null),
                initiative.milestones().stream()
                        .map(it -> new MilestoneJson(it.phase(), it.status(), it.round(), it.planned(), it.decided()))
                        .toList(),
                director.map(PersonView::displayName).orElse(null),
                initiative.economicActivity(),
                initiative.activityName(),
                initiative.territory(),
                initiative.body() == null ? null : initiative.body().toString(),
                initiative.late(calendar.today()),
                initiative.heldUntil(),
                initiative.launchedOn(),
                initiative.registeredAt(),
                initiative.closedAt(),
                initiative.demo(),
                members.stream()
                        .flatMap(it -> Optional.ofNullable(names.get(it.person()))
                                .map(person ->
                                        new MemberJson(it.role().name(), person.username(), person.displayName()))
                                .stream())
                        .toList());
    }
}
