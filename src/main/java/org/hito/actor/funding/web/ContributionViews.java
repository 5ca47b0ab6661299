package org.hito.actor.funding.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.actor.TeamAccess;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.ProjectsFunded;
import org.hito.actor.funding.web.ContributionJson.MovementJson;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Contributions as pages and programs are told of them, names included. */
@Component
class ContributionViews {

    private static final String NOT_FOUND = "problem.contribution-not-found";

    private final Contributions contributions;
    private final TeamAccess access;
    private final Initiatives initiatives;
    private final ProjectsFunded projects;
    private final People people;
    private final CommunityCalendar calendar;

    ContributionViews(
            Contributions contributions,
            TeamAccess access,
            Initiatives initiatives,
            ProjectsFunded projects,
            People people,
            CommunityCalendar calendar) {
        this.contributions = contributions;
        this.access = access;
        this.initiatives = initiatives;
        this.projects = projects;
        this.people = people;
        this.calendar = calendar;
    }

    static UUID id(String id) {
        return Ids.of(id, NOT_FOUND);
    }

    /** The contribution, if the acting person sees its initiative, and its project if it has one. */
    Contribution seen(String id) {
        Contribution contribution = contributions.get(id(id));
        access.mustSee(contribution.initiative(), NOT_FOUND);
        if (!projects.sees(contribution)) {
            throw new NotFound(NOT_FOUND);
        }
        return contribution;
    }

    ContributionJson whole(Contribution it) {
        List<Movement> movements = contributions.movements(it.id());
        Map<UUID, PersonView> recorders = people.all(movements.stream()
                .map(Movement::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return ContributionJson.of(
                it,
                initiatives.get(it.initiative()).name(),
                it.project() == null ? null : projectNames(List.of(it)).get(it.project()),
                projects.ended(List.of(it)).contains(it.id()),
                calendar.today(),
                movements.stream().map(moved -> json(moved, recorders)).toList());
    }

    List<ContributionJson> all(List<Contribution> all) {
        Map<UUID, String> names =
                initiatives.names(all.stream().map(Contribution::initiative).collect(Collectors.toSet()));
        Map<UUID, String> projectNames = projectNames(all);
        Set<UUID> ended = projects.ended(all);
        return all.stream()
                .map(it -> ContributionJson.of(
                        it,
                        names.getOrDefault(it.initiative(), ""),
                        it.project() == null ? null : projectNames.get(it.project()),
                        ended.contains(it.id()),
                        calendar.today(),
                        null))
                .toList();
    }

    private Map<UUID, String> projectNames(Collection<Contribution> all) {
        Map<UUID, String> names = new HashMap<>();
        all.stream()
                .filter(it -> it.project() != null)
                .map(Contribution::initiative)
                .distinct()
                .forEach(it -> names.putAll(projects.of(it)));
        return names;
    }

    private static MovementJson json(Movement it, Map<UUID, PersonView> recorders) {
        PersonView recorder = it.recordedBy() == null ? null : recorders.get(it.recordedBy());
        return new MovementJson(
                it.id(),
                it.kind(),
                it.day(),
                it.amount(),
                it.concept(),
                it.payee(),
                it.evidence(),
                recorder == null ? null : recorder.username());
    }
}
