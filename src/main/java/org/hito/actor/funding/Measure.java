package org.hito.actor.funding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of something in kind, and how its worth was found.
 *
 * @param quantity null, like the unit, where a form asks for the worth only
 */
public record Measure(@Nullable BigDecimal quantity, @Nullable String unit, Valuation valuation) {}
