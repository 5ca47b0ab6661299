package org.hito.actor.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What registering a service asks for. */
public record RegisterServiceForm(
        String initiative,
        String name,
        ServiceLine line,
        Charging charging,
        @Nullable BigDecimal price,
        @Nullable String currency,
        String description) {}
