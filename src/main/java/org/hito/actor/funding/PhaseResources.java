package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.actor.Commitment;
import org.hito.actor.CommitmentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of the phases tell of resources. Money that an actor commits to in phase I is a promise until phase III records
 * what that actor contributes, so that nothing counts twice.
 */
@Component
public class PhaseResources {

    private static final String OF_PHASE_ONE = "record-commitments";
    private static final String OF_PHASE_THREE = "secure-resources";
    private static final String PESOS = "COP";

    private final ActorRegister register;
    private final Contributions contributions;
    private final ContributionTable table;
    private final ResourcePlans plans;

    PhaseResources(ActorRegister register, Contributions contributions, ContributionTable table, ResourcePlans plans) {
        this.register = register;
        this.contributions = contributions;
        this.table = table;
        this.plans = plans;
    }

    /**
     * A resource as phase III records it; what the components mean is told by {@link Promise}.
     *
     * @param inKind null for cash
     */
    public record Told(
            String contributor,
            ContributionSource source,
            @Nullable InKind inKind,
            BigDecimal amount,
            String currency,
            ContributionStatus status,
            @Nullable LocalDate from,
            LocalDate until,
            String purpose) {

        Promise by(UUID organisation) {
            return new Promise(
                    organisation,
                    source,
                    inKind,
                    inKind == null ? null : new Measure(null, null, Valuation.MARKET_PRICE),
                    amount,
                    currency,
                    status,
                    from == null ? until : from,
                    from,
                    until,
                    purpose,
                    List.of());
        }
    }

    /** Commitments of phase I, which replace those told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void committed(UUID initiative, Collection<Commitment> commitments) {
        register.commitments(initiative, commitments);
        List<Commitment> money = commitments.stream()
                .filter(it -> it.kind() == CommitmentKind.MONEY && it.amount() != null)
                .toList();
        Map<String, ActorRegister.Part> actors =
                register.parts(initiative, money.stream().map(Commitment::actor).toList());
        Set<UUID> known = table.toldBy(initiative, null, OF_PHASE_THREE).stream()
                .map(Contribution::organisation)
                .collect(Collectors.toSet());
        contributions.stand(
                initiative,
                null,
                OF_PHASE_ONE,
                money.stream()
                        .map(it -> promise(it, actors.get(it.actor())))
                        .filter(it -> !known.contains(it.organisation()))
                        .toList());
    }

    /** Resources and needs of phase III, which replace those told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void secured(UUID initiative, BigDecimal yearlyBudget, BigDecimal years, Collection<Told> told) {
        plans.tell(initiative, new ResourcePlan(yearlyBudget, PESOS, years));
        Map<String, ActorRegister.Part> actors =
                register.parts(initiative, told.stream().map(Told::contributor).toList());
        List<Promise> promises = told.stream()
                .map(it -> it.by(organisation(actors.get(it.contributor()))))
                .toList();
        contributions.stand(initiative, null, OF_PHASE_THREE, promises);
        Set<UUID> now = promises.stream().map(Promise::organisation).collect(Collectors.toSet());
        table.toldBy(initiative, null, OF_PHASE_ONE).stream()
                .filter(it -> now.contains(it.organisation()) && it.received().signum() == 0)
                .forEach(contributions::drop);
    }

    private static Promise promise(Commitment it, ActorRegister.@Nullable Part actor) {
        ActorKind kind = actor == null ? null : actor.kind();
        return Promise.cash(
                organisation(actor),
                ContributionSource.of(kind),
                Objects.requireNonNull(it.amount()),
                Objects.requireNonNullElse(it.currency(), PESOS),
                it.until(),
                it.description());
    }

    private static UUID organisation(ActorRegister.@Nullable Part actor) {
        return Objects.requireNonNull(actor).organisation();
    }
}
