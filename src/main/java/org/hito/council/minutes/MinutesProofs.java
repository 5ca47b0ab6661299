package org.hito.council.minutes;

import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the trail keeps minutes, for whoever wants to check them. */
@Component
class MinutesProofs {

    private final History history;

    MinutesProofs(History history) {
        this.history = history;
    }

    /** Hash of the entry that holds the digest of the text; null within the transaction that writes it. */
    @Nullable
    String entryHash(Minutes minutes) {
        return history.find(
                        Stream.body(minutes.body()),
                        MinutesTrail.DRAFTED,
                        "minutes",
                        minutes.id().toString())
                .map(HistoryEntry::hash)
                .orElse(null);
    }

    /** The last signed checkpoint of the trail, in words that can be compared. */
    @Nullable
    String checkpoint() {
        return null;
    }
}
