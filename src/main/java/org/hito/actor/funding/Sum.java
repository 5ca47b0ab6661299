package org.hito.actor.funding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hito.actor.Plain;

/** What contributions of one currency come to. What came in beyond its promise counts as promised too. */
public record Sum(BigDecimal promised, BigDecimal received, BigDecimal spent) {

    static Sum of(Collection<Contribution> all) {
        return of(all, Set.of());
    }

    /** @param ended ids of those of which nothing more comes */
    static Sum of(Collection<Contribution> all, Set<UUID> ended) {
        return new Sum(
                of(
                        all,
                        it -> ended.contains(it.id())
                                ? it.received()
                                : it.amount().max(it.received())),
                of(all, Contribution::received),
                of(all, Contribution::spent));
    }

    private static BigDecimal of(Collection<Contribution> all, Function<Contribution, BigDecimal> what) {
        return Plain.number(all.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
