package org.hito.actor.funding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative has to run and last.
 *
 * @param plan null until phase III has told what is needed
 * @param coverage null where nothing is known to be needed
 * @param sources by currency and source, those that give something
 * @param contributions those that stand, to projects that are seen included
 * @param late of these, the longest overdue first
 */
public record Funding(
        @Nullable ResourcePlan plan,
        @Nullable Coverage coverage,
        List<BySource> sources,
        List<Contribution> contributions,
        List<Contribution> late) {

    public record BySource(ContributionSource source, String currency, Sum sum) {}

    /** @param ended contributions whose project has ended: what of them is not here is promised no more */
    static Funding of(@Nullable ResourcePlan plan, List<Contribution> contributions, Set<UUID> ended, LocalDate today) {
        return new Funding(
                plan,
                plan == null ? null : Coverage.of(plan, contributions),
                contributions.stream()
                        .map(Contribution::currency)
                        .distinct()
                        .sorted()
                        .flatMap(it -> bySource(it, contributions, ended))
                        .toList(),
                contributions,
                contributions.stream()
                        .filter(it -> !ended.contains(it.id()) && it.late(today))
                        .sorted((a, b) -> String.valueOf(a.due()).compareTo(String.valueOf(b.due())))
                        .toList());
    }

    /** The same sums, and of the contributions to projects those to these projects. */
    Funding listing(Set<UUID> seen) {
        return new Funding(plan, coverage, sources, among(contributions, seen), among(late, seen));
    }

    private static List<Contribution> among(List<Contribution> all, Set<UUID> projects) {
        return all.stream()
                .filter(it -> it.project() == null || projects.contains(it.project()))
                .toList();
    }

    private static Stream<BySource> bySource(String currency, List<Contribution> contributions, Set<UUID> ended) {
        return Arrays.stream(ContributionSource.values())
                .map(source -> new BySource(
                        source,
                        currency,
                        Sum.of(
                                contributions.stream()
                                        .filter(it -> it.source() == source
                                                && it.currency().equals(currency))
                                        .toList(),
                                ended)))
                .filter(it -> it.sum().promised().signum() > 0);
    }
}
