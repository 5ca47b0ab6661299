package org.hito.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever sees an initiative sees what its team records beside the tasks. Director and professional record it, as it is or leads to
 * money, while the initiative is at work; the secretary reads it.
 */
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
        return runs(initiative.id()) && initiative.status().atWork();
    }

    private boolean runs(UUID initiative) {
        return team.membershipsOf(people.current().id(), List.of(initiative)).stream()
                .anyMatch(it -> it.role() != TeamRole.SECRETARY);
    }

    /** Refuses others than its director and professional, and everybody while it is on hold or closed. */
    public void mustRecord(UUID id) {
        access.visible(id);
        if (!runs(id)) {
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
