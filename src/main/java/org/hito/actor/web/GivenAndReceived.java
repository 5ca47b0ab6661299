package org.hito.actor.web;

import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorRegister;
import org.hito.actor.Commitment;
import org.hito.actor.delivery.ServiceDelivery;
import org.hito.actor.delivery.Services;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionList;
import org.hito.initiative.Initiative;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organisation committed to, gave to initiatives and was given by them, of those that the reader sees; the newest first. */
@Component
class GivenAndReceived {

    /** What it committed to in an initiative. */
    record Committed(Initiative initiative, Commitment commitment) {}

    private final ActorRegister register;
    private final ContributionList contributions;
    private final Services services;

    GivenAndReceived(ActorRegister register, ContributionList contributions, Services services) {
        this.register = register;
        this.contributions = contributions;
        this.services = services;
    }

    /** @param initiatives those in which it takes part and that the reader sees */
    List<Committed> committed(UUID organisation, List<Initiative> initiatives) {
        return initiatives.stream()
                .flatMap(in -> register.of(in.id()).stream()
                        .filter(it -> it.organisation().equals(organisation))
                        .flatMap(it -> it.commitments().stream())
                        .map(it -> new Committed(in, it)))
                .toList();
    }

    PageOf<Contribution> gave(UUID organisation, @Nullable String after) {
        return contributions.page(
                new ContributionList.Filter(null, null, organisation, null, null), after, PageLimit.DEFAULT);
    }

    PageOf<ServiceDelivery> got(UUID organisation, @Nullable String after) {
        return services.deliveries(new Services.Given(null, null, organisation, null), after, PageLimit.DEFAULT);
    }
}
