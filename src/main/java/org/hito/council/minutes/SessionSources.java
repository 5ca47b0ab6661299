package org.hito.council.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Item;
import org.hito.council.Reason;
import org.hito.council.Round;
import org.hito.council.session.SessionRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that the minutes of a session are written from.
 *
 * @param bodyName as the body is called now
 * @param items by id, those of the agenda
 * @param rounds by id, those voted at the session
 * @param initiatives names by id
 * @param steps what was still possible at each moment, by round
 * @param conditions that the rounds set, by round
 * @param names of people by id
 */
record SessionSources(
        SessionRecord session,
        String bodyName,
        Map<UUID, Item> items,
        Map<UUID, Round> rounds,
        Map<UUID, String> initiatives,
        Map<UUID, List<Step>> steps,
        Map<UUID, List<SetCondition>> conditions,
        Map<UUID, String> names) {

    /**
     * What the page said of a round at one moment.
     *
     * @param what opened, ballot, recusal, claim or attendance
     * @param institution of the seat that did it, or null
     */
    record Step(Instant at, String what, @Nullable String institution, List<Reason> possible) {}

    record SetCondition(String text, LocalDate due, UUID owner) {}
}
