package org.hito.actor.funding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a promise that will not come from the lists, with reasons; what has come in stays. */
@Component
public class WithdrawContribution {

    private static final String NOT_FOUND = "problem.contribution-not-found";

    private final ContributionTable table;
    private final Contributions contributions;
    private final ProjectsFunded projects;
    private final TeamAccess access;
    private final ContributionTrail trail;
    private final Clock clock;

    WithdrawContribution(
            ContributionTable table,
            Contributions contributions,
            ProjectsFunded projects,
            TeamAccess access,
            ContributionTrail trail,
            Clock clock) {
        this.table = table;
        this.contributions = contributions;
        this.projects = projects;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Contribution execute(UUID id, String grounds) {
        Contribution seen = contributions.get(id);
        access.mustSee(seen.initiative(), NOT_FOUND);
        access.mustRecord(seen.initiative());
        projects.mustSpare(seen);
        Contribution contribution = table.locked(id).orElseThrow(() -> new NotFound(NOT_FOUND));
        if (contribution.status() == ContributionStatus.WITHDRAWN) {
            throw new StateMoved("problem.contribution-withdrawn");
        }
        if (contribution.received().signum() > 0) {
            throw new StateMoved("problem.contribution-received");
        }
        table.withdraw(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.withdrawn(contribution, grounds);
        return contributions.get(id);
    }
}
