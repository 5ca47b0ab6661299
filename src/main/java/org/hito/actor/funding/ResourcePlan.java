package org.hito.actor.funding;

import java.math.BigDecimal;
import org.hito.actor.Plain;

/**
 * What the director asked for in phase III.
 *
 * @param years for which resources are asked
 */
public record ResourcePlan(BigDecimal yearlyBudget, String currency, BigDecimal years) {

    public ResourcePlan {
        yearlyBudget = Plain.number(yearlyBudget);
        years = Plain.number(years);
    }

    /** What is needed for all years. */
    public BigDecimal needed() {
        return Plain.number(yearlyBudget.multiply(years));
    }
}
