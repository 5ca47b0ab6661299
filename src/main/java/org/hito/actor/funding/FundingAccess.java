package org.hito.actor.funding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Whoever sees an initiative sees its contributions; its team records them while it is at work. */
@Component
public class FundingAccess {

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;

    FundingAccess(Initiatives initiatives, InitiativeAccess access, Team team, People people) {
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
    }

    public boolean kept(Initiative initiative) {
        return access.sight(initiative) == Sight.TEAM && initiative.status().atWork();
    }

    /** Refuses whoever is not of its team, and everybody while it is on hold or closed. */
    public void mustBeKept(UUID id) {
        Initiative initiative = access.visible(id);
        if (access.sight(initiative) != Sight.TEAM) {
            throw new NotAllowed("problem.funding-not-kept");
        }
        initiatives.mustBeAtWork(id);
    }

    /** A contribution of an initiative that the acting person does not see does not exist. */
    public Contribution visible(Contribution contribution) {
        if (!access.seesMoreThanName(initiatives.get(contribution.initiative()))) {
            throw new NotFound("problem.contribution-not-found");
        }
        return contribution;
    }

    /** Those to whose team the acting person belongs and that are at work. */
    public List<Initiative> mine() {
        Collection<UUID> ids = team.membershipsOf(people.current().id()).stream()
                .map(Team.Member::initiative)
                .distinct()
                .toList();
        List<Initiative> mine = initiatives.all(ids).stream().filter(this::kept).toList();
        if (mine.isEmpty()) {
            throw new NotAllowed("problem.funding-not-kept");
        }
        return mine;
    }
}
