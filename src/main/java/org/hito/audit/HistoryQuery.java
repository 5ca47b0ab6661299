package org.hito.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a stream are asked for; nulls leave a side open.
 *
 * @param actor only entries of this person
 * @param event only this event, or all of a kind: {@code task.}
 * @param from first moment
 * @param until first moment that is too late
 */
public record HistoryQuery(
        Stream stream,
        @Nullable UUID actor,
        @Nullable String event,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean newestFirst) {

    public static HistoryQuery all(Stream stream) {
        return new HistoryQuery(stream, null, null, null, null, false);
    }
}
