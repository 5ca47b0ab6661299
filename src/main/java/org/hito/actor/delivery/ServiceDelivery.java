package org.hito.actor.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service given to a firm.
 *
 * @param line of the service on that day
 * @param evidence ids of documents of the initiative
 * @param override what the council allowed, where it was given again
 */
public record ServiceDelivery(
        UUID id,
        UUID service,
        String serviceName,
        UUID initiative,
        String initiativeName,
        UUID organisation,
        String firm,
        ServiceLine line,
        boolean free,
        LocalDate day,
        String notes,
        List<String> evidence,
        @Nullable UUID override,
        UUID recordedBy,
        Instant recordedAt) {}
