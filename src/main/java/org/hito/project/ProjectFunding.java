package org.hito.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorRegister;
import org.hito.actor.ClusterActor;
import org.hito.actor.RegisteredActor;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.InKind;
import org.hito.actor.funding.Measure;
import org.hito.actor.funding.Promise;
import org.hito.actor.funding.Valuation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a formulated project is promised, in the records of the initiative: who gives is an actor of it from then on. */
@Component
class ProjectFunding {

    private static final String FORM = "formulate-project";
    static final String CURRENCY = "COP";

    private final ActorRegister register;
    private final Contributions contributions;

    ProjectFunding(ActorRegister register, Contributions contributions) {
        this.register = register;
        this.contributions = contributions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void stand(Project project) {
        UUID initiative = project.initiative();
        List<ActorFacts> named = new ArrayList<>();
        project.partners().forEach(it -> named.add(ActorFacts.named(it.name(), it.kind())));
        project.contributions().forEach(it -> named.add(ActorFacts.named(it.contributor(), it.kind())));
        register.tell(initiative, named);
        Map<String, UUID> organisations = register.of(initiative).stream()
                .collect(Collectors.toMap(
                        it -> ClusterActor.normalised(it.actor().name()),
                        RegisteredActor::organisation,
                        (one, same) -> one));
        contributions.stand(
                initiative,
                project.id(),
                FORM,
                project.contributions().stream()
                        .map(it -> promise(
                                it,
                                Objects.requireNonNull(organisations.get(ClusterActor.normalised(it.contributor())))))
                        .toList());
    }

    private static Promise promise(PromisedContribution it, UUID organisation) {
        ContributionSource source = ContributionSource.of(it.kind());
        return it.form() == PromisedContribution.Form.CASH
                ? Promise.cash(organisation, source, it.amount(), CURRENCY, null, it.description())
                : Promise.inKind(
                        organisation,
                        source,
                        InKind.SERVICES,
                        new Measure(null, null, Valuation.AGREED),
                        it.amount(),
                        CURRENCY,
                        null,
                        it.description());
    }

    /** A project needs a contribution of a firm (Q37). */
    boolean hasOneOfAFirm(Project project) {
        return contributions.hasOneOfAFirm(project.id());
    }
}
