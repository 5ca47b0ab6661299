package org.hito.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hito.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param hash hex
 * @param data what was entered, or null once it has been erased
 */
public record HistoryEntry(
        String stream,
        long seq,
        Instant at,
        Actor.Kind actorKind,
        @Nullable UUID actor,
        String event,
        @Nullable String reference,
        Map<String, String> evidence,
        @Nullable Map<String, @Nullable Object> data,
        String hash) {}
