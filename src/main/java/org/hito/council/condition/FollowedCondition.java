package org.hito.council.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A condition with what became of it.
 *
 * @param title of the item that was approved with it
 * @param bodyName of the body that set it
 * @param owner who has to meet it
 * @param evidence what was shown last, or null
 * @param grounds of whoever sent it back, extended or waived it last, or null
 * @param settled when it came to its end, or null
 * @param extensions how often the chair gave it more time
 * @param motion item by which the body is asked to waive or extend it now, or null
 */
public record FollowedCondition(
        UUID id,
        UUID round,
        UUID item,
        ItemKind kind,
        String title,
        UUID body,
        String bodyName,
        @Nullable UUID initiative,
        @Nullable Phase phase,
        String text,
        LocalDate due,
        UUID owner,
        ConditionStatus status,
        Instant setAt,
        @Nullable Evidence evidence,
        @Nullable String grounds,
        @Nullable Settled settled,
        int extensions,
        @Nullable UUID motion) {

    /** @param documents ids of files of its initiative */
    public record Evidence(String text, List<String> documents, UUID by, Instant at) {}

    /** @param by null where time or the end of the initiative settled it */
    public record Settled(@Nullable UUID by, Instant at) {}

    public boolean late(LocalDate today) {
        return status.pending() && due.isBefore(today);
    }
}
