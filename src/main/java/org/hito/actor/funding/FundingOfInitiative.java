package org.hito.actor.funding;

import java.util.List;
import java.util.UUID;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Looks at the funding of an initiative, for whoever sees it: sums tell all, lists what is for projects that the reader sees. */
@Component
public class FundingOfInitiative {

    private final Contributions contributions;
    private final ResourcePlans plans;
    private final ProjectsFunded projects;
    private final CommunityCalendar calendar;

    FundingOfInitiative(
            Contributions contributions, ResourcePlans plans, ProjectsFunded projects, CommunityCalendar calendar) {
        this.contributions = contributions;
        this.plans = plans;
        this.projects = projects;
        this.calendar = calendar;
    }

    public Funding of(UUID initiative) {
        List<Contribution> all = contributions.of(initiative);
        return Funding.of(plans.of(initiative).orElse(null), all, projects.ended(all), calendar.today())
                .listing(projects.seen());
    }
}
