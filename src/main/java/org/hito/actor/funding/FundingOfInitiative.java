package org.hito.actor.funding;

import java.util.UUID;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Looks at the funding of an initiative, for whoever sees it. */
@Component
public class FundingOfInitiative {

    private final Contributions contributions;
    private final ResourcePlans plans;
    private final CommunityCalendar calendar;

    FundingOfInitiative(Contributions contributions, ResourcePlans plans, CommunityCalendar calendar) {
        this.contributions = contributions;
        this.plans = plans;
        this.calendar = calendar;
    }

    public Funding of(UUID initiative) {
        return Funding.of(plans.of(initiative).orElse(null), contributions.of(initiative), calendar.today());
    }
}
