package org.hito.portfolio.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.hito.audit.HistoryEntry;
import org.hito.platform.Actor;
import org.hito.platform.CommunityCalendar;
import org.hito.portfolio.InitiativeHistory.Told;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as data.
 *
 * @param summary the entry in one sentence of the asked language
 * @param data what was entered, as far as the reader sees it
 */
record EntryJson(
        String stream,
        long seq,
        OffsetDateTime at,
        ActorJson actor,
        String event,
        String summary,
        @Nullable String reference,
        Map<String, String> evidence,
        @Nullable Map<String, @Nullable Object> data,
        String hash) {

    /** @param username null for the process; who caused it stands in the data */
    record ActorJson(Actor.Kind kind, @Nullable String username) {}

    static EntryJson of(Told told, CommunityCalendar calendar) {
        HistoryEntry entry = told.entry();
        return new EntryJson(
                entry.stream(),
                entry.seq(),
                calendar.at(entry.at()),
                new ActorJson(
                        entry.actorKind(),
                        told.who() == null ? null : told.who().username()),
                entry.event(),
                told.sentence(),
                entry.reference(),
                entry.evidence(),
                entry.data(),
                entry.hash());
    }
}
