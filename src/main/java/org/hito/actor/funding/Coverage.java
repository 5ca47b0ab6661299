package org.hito.actor.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How far what was promised and received for an initiative itself covers what it needs. Other currencies and what is given for
 * projects do not count: nobody converts money here, and projects have a budget of their own.
 *
 * @param missing what nobody has promised yet
 */
public record Coverage(
        BigDecimal needed,
        String currency,
        BigDecimal promised,
        BigDecimal received,
        BigDecimal spent,
        BigDecimal missing,
        int promisedPercent,
        int receivedPercent) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    static Coverage of(ResourcePlan plan, Collection<Contribution> contributions) {
        Sum sum = Sum.of(contributions.stream()
                .filter(it -> it.project() == null && it.currency().equals(plan.currency()))
                .toList());
        return new Coverage(
                plan.needed(),
                plan.currency(),
                sum.promised(),
                sum.received(),
                sum.spent(),
                plan.needed().subtract(sum.promised()).max(BigDecimal.ZERO),
                percent(sum.promised(), plan.needed()),
                percent(sum.received(), plan.needed()));
    }

    /** Rounded down, so that nothing is covered that is not; nothing needed is covered. */
    private static int percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? HUNDRED.intValue()
                : part.multiply(HUNDRED)
                        .divide(whole, RoundingMode.DOWN)
                        .min(MOST)
                        .intValue();
    }
}
