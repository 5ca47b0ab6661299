package org.hito.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may be told, as the outbox keeps it.
 *
 * @param subject id of the thing
 * @param facts what cannot be asked of its module later
 * @param actor who did it and so need not be told, or null
 */
public record Occasion(
        UUID id, String kind, String subject, Map<String, String> facts, @Nullable UUID actor, Instant at) {

    String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("An occasion of kind " + kind + " has no " + name);
        }
        return fact;
    }
}
