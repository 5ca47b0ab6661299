package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.FirmsOfCluster;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The projects that contributions are for, as far as anybody runs projects; what is for the initiative itself has none. */
@Component
public class ProjectsFunded {

    private final ObjectProvider<FundedProjects> projects;
    private final FirmsOfCluster firms;

    ProjectsFunded(ObjectProvider<FundedProjects> projects, FirmsOfCluster firms) {
        this.projects = projects;
        this.firms = firms;
    }

    /** What all projects of an initiative are called. */
    public Map<UUID, String> of(UUID initiative) {
        Map<UUID, String> names = new HashMap<>();
        projects.forEach(it -> names.putAll(it.of(initiative)));
        return names;
    }

    /** Ids of all projects that the acting person sees. */
    public Set<UUID> seen() {
        return projects.stream().flatMap(it -> it.seen().stream()).collect(Collectors.toSet());
    }

    /** Whether the acting person sees what a contribution is for. */
    public boolean sees(Contribution it) {
        return it.project() == null || seen().contains(it.project());
    }

    /** What those are called that something can still be promised to. */
    public Map<UUID, String> open(UUID initiative) {
        Map<UUID, String> names = new HashMap<>();
        projects.forEach(it -> names.putAll(it.open(initiative)));
        return names;
    }

    /** Ids of the contributions whose project is closed or killed. */
    public Set<UUID> ended(Collection<Contribution> all) {
        Set<UUID> open = all.stream()
                .filter(it -> it.project() != null)
                .map(Contribution::initiative)
                .distinct()
                .flatMap(it -> open(it).keySet().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> it.project() != null && !open.contains(it.project()))
                .map(Contribution::id)
                .collect(Collectors.toSet());
    }

    void mustTake(@Nullable UUID project) {
        who(project).ifPresent(it -> it.mustTake(Objects.requireNonNull(project)));
    }

    void mustMove(@Nullable UUID project) {
        who(project).ifPresent(it -> it.mustMove(Objects.requireNonNull(project)));
    }

    /** Message key of why nothing of a contribution moves, with what to do about it. */
    public Optional<String> frozen(Contribution of) {
        return who(of.project()).flatMap(it -> it.frozen(Objects.requireNonNull(of.project())));
    }

    /** The day of the first money of the project of a contribution; empty without a project, and before any was released. */
    Optional<LocalDate> fundedSince(Contribution of) {
        return who(of.project()).flatMap(it -> it.fundedSince(Objects.requireNonNull(of.project())));
    }

    /** What may be spent of a contribution now. */
    BigDecimal free(Contribution of) {
        return who(of.project()).flatMap(it -> it.limit(of)).map(of.left()::min).orElse(of.left());
    }

    void spend(Contribution of, Movement expense) {
        who(of.project()).ifPresent(it -> it.spend(of, expense));
    }

    void mustSpare(Contribution contribution) {
        who(contribution.project()).ifPresent(it -> it.mustSpare(contribution));
    }

    /** The initiative hands no money to firms (Q21), whatever the money is for. */
    boolean isFirm(Contribution of, String payee) {
        return firms.of(of.initiative()).test(payee)
                || who(of.project()).filter(it -> it.benefits(of, payee)).isPresent();
    }

    private Optional<FundedProjects> who(@Nullable UUID project) {
        return project == null
                ? Optional.empty()
                : projects.stream().filter(it -> it.knows(project)).findFirst();
    }
}
