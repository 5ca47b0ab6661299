package org.hito.actor.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The council is asked to allow that a firm is given a free service of a line again.
 *
 * @param earlier delivery that stands in the way
 * @param item of the council
 * @param round that decided it
 * @param delivery that made use of it
 */
public record ServiceOverride(
        UUID id,
        UUID service,
        String serviceName,
        UUID initiative,
        String initiativeName,
        UUID organisation,
        String firm,
        ServiceLine line,
        UUID earlier,
        UUID item,
        String grounds,
        Status status,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable UUID round,
        @Nullable Instant decidedAt,
        @Nullable UUID delivery) {

    public enum Status {
        PENDING,
        GRANTED,
        REFUSED
    }
}
