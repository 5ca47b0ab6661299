package org.hito.council.minutes;

import org.hito.audit.Checkpoints;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the trail keeps minutes, for whoever wants to check them. */
@Component
class MinutesProofs {

    private final History history;
    private final Checkpoints checkpoints;

    MinutesProofs(History history, Checkpoints checkpoints) {
        this.history = history;
        this.checkpoints = checkpoints;
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

    /** A signed checkpoint of the trail that covers what is on record by now, in words that can be compared. */
    String checkpoint() {
        Checkpoints.Checkpoint made = checkpoints.make();
        return "%d · %s · %s".formatted(made.number(), made.at(), made.hash());
    }
}
