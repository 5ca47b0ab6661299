package org.hito.actor.web;

import java.util.List;
import java.util.UUID;
import org.hito.actor.delivery.ServiceDelivery;
import org.hito.actor.delivery.Services;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionList;
import org.hito.platform.PageLimit;
import org.springframework.stereotype.Component;

/** What an organisation gave to initiatives and was given by them, of those that the reader sees; the newest first. */
@Component
class GivenAndReceived {

    private final ContributionList contributions;
    private final Services services;

    GivenAndReceived(ContributionList contributions, Services services) {
        this.contributions = contributions;
        this.services = services;
    }

    List<Contribution> gave(UUID organisation) {
        return contributions
                .page(new ContributionList.Filter(null, null, organisation, null, null), null, PageLimit.DEFAULT)
                .items();
    }

    List<ServiceDelivery> got(UUID organisation) {
        return services.deliveries(new Services.Given(null, null, organisation, null), null, PageLimit.DEFAULT)
                .items();
    }
}
