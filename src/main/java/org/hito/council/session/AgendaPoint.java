package org.hito.council.session;

import java.util.List;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One point of the agenda and what became of it.
 *
 * @param number from 1, in the order of the agenda
 * @param round the round voted at the session, or null if none was opened
 * @param present seats that were there when the point was opened or tried; 0 before
 * @param needed seats that its quorum asks for at that moment; 0 before
 * @param grounds why it was left out, or null
 * @param hands ballots shown by hand and written down by the secretary
 */
public record AgendaPoint(
        int number,
        UUID item,
        String title,
        ItemKind kind,
        @Nullable UUID initiative,
        AgendaStatus status,
        @Nullable UUID round,
        int present,
        int needed,
        @Nullable String grounds,
        List<ShownHand> hands) {

    public AgendaPoint {
        hands = List.copyOf(hands);
    }
}
