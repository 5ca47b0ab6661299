package org.hito.actor.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that an initiative offers to firms.
 *
 * @param price null if it is free, like the currency
 * @param retiredAt no longer offered since
 * @param deliveries how often it was given
 */
public record ClusterService(
        UUID id,
        UUID initiative,
        String initiativeName,
        String name,
        ServiceLine line,
        Charging charging,
        @Nullable BigDecimal price,
        @Nullable String currency,
        String description,
        Instant registeredAt,
        @Nullable Instant retiredAt,
        int deliveries) {

    public boolean free() {
        return charging == Charging.FREE;
    }

    public boolean offered() {
        return retiredAt == null;
    }
}
