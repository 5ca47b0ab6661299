package org.hito.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever sees an initiative sees what its team records beside the tasks; the team records it while the initiative is at work. */
@Component
public class TeamAccess {

    private static final String NOT_OF_TEAM = "problem.team-records-it";

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;

    TeamAccess(Initiatives initiatives, InitiativeAccess access, Team team, People people) {
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
    }

    public boolean records(Initiative initiative) {
        return access.sight(initiative) == Sight.TEAM && initiative.status().atWork();
    }

    /** Refuses whoever is not of its team, and everybody while it is on hold or closed. */
    public void mustRecord(UUID id) {
        Initiative initiative = access.visible(id);
        if (access.sight(initiative) != Sight.TEAM) {
            throw new NotAllowed(NOT_OF_TEAM);
        }
        initiatives.mustBeAtWork(id);
    }

    /**
     * What belongs to an initiative that the acting person does not see does not exist.
     *
     * @param problem message key of the {@link NotFound}
     */
    public void mustSee(UUID id, String problem) {
        if (!access.seesMoreThanName(initiatives.get(id))) {
            throw new NotFound(problem);
        }
    }

    /**
     * Where the acting person may record something, by name.
     *
     * @param only one of them, or null for all
     */
    public List<Initiative> mine(@Nullable UUID only) {
        if (only != null) {
            mustRecord(only);
            return List.of(initiatives.get(only));
        }
        Collection<UUID> ids = team.membershipsOf(people.current().id()).stream()
                .map(Team.Member::initiative)
                .distinct()
                .toList();
        List<Initiative> mine = initiatives.all(ids).stream()
                .filter(this::records)
                .sorted(Comparator.comparing(Initiative::name))
                .toList();
        if (mine.isEmpty()) {
            throw new NotAllowed(NOT_OF_TEAM);
        }
        return mine;
    }

    public static List<FormOption> options(Collection<Initiative> initiatives) {
        return initiatives.stream()
                .map(it -> new FormOption(it.id().toString(), it.name()))
                .toList();
    }
}
