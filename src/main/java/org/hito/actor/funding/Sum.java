package org.hito.actor.funding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.hito.actor.Plain;

/** What contributions of one currency come to. What came in beyond its promise counts as promised too. */
public record Sum(BigDecimal promised, BigDecimal received, BigDecimal spent) {

    static Sum of(Collection<Contribution> all) {
        return new Sum(
                of(all, it -> it.amount().max(it.received())),
                of(all, Contribution::received),
                of(all, Contribution::spent));
    }

    private static BigDecimal of(Collection<Contribution> all, Function<Contribution, BigDecimal> what) {
        return Plain.number(all.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
