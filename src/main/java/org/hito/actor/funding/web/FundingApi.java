package org.hito.actor.funding.web;

import java.util.List;
import org.hito.actor.funding.Coverage;
import org.hito.actor.funding.Funding;
import org.hito.actor.funding.FundingOfInitiative;
import org.hito.actor.funding.ResourcePlan;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an initiative has to run and last, by API. */
@RestController
class FundingApi {

    private final FundingOfInitiative funding;
    private final InitiativeAccess access;
    private final ContributionViews views;

    FundingApi(FundingOfInitiative funding, InitiativeAccess access, ContributionViews views) {
        this.funding = funding;
        this.access = access;
        this.views = views;
    }

    /**
     * @param plan what phase III asked for, or null
     * @param coverage in the currency of the plan, contributions to projects left out; null without a plan
     * @param sources promised, received and spent by currency and source, projects included
     */
    record FundingJson(
            @Nullable ResourcePlan plan,
            @Nullable Coverage coverage,
            List<Funding.BySource> sources,
            List<ContributionJson> contributions,
            List<ContributionJson> late) {}

    @GetMapping("/api/initiatives/{id}/funding")
    FundingJson funding(@PathVariable String id) {
        Funding it = funding.of(access.visible(Ids.ofInitiative(id)).id());
        return new FundingJson(
                it.plan(), it.coverage(), it.sources(), views.all(it.contributions()), views.all(it.late()));
    }
}
