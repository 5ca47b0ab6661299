package org.hito.council.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.council.LapseConsequence;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A condition with what became of it. One that lapsed and stopped money is asked of its owner until it is met late, waived or
 * overtaken: the stop ends with it.
 *
 * @param title of the item that was approved with it
 * @param bodyName of the body that set it
 * @param owner who has to meet it
 * @param evidence what was shown last, or null
 * @param grounds of whoever sent it back, extended or waived it last, or null
 * @param settled when it came to its end, or null; a lapse is one, until evidence is shown late
 * @param extensions how often the chair gave it more time
 * @param motion item by which the body is asked to waive or extend it now, or null
 * @param lapsed when its day was over without it being met, or null
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
        @Nullable UUID motion,
        @Nullable Instant lapsed) {

    /** @param documents ids of files of its initiative */
    public record Evidence(String text, List<String> documents, UUID by, Instant at) {}

    /** @param by null where time or the end of the initiative settled it */
    public record Settled(@Nullable UUID by, Instant at) {}

    /** Somebody still has to do something about it. */
    public boolean asked() {
        return status.pending() || (status == ConditionStatus.LAPSED && stopsMoney());
    }

    /** Its owner may show now how it was met. */
    boolean toBeMet() {
        return asked() && status != ConditionStatus.SHOWN;
    }

    boolean stopsMoney() {
        return LapseConsequence.of(kind) == LapseConsequence.STOP_MONEY;
    }

    public boolean late(LocalDate today) {
        return asked() && due.isBefore(today);
    }
}
