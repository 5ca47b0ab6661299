package org.hito.council.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.council.LapseConsequence;
import org.hito.council.condition.ConditionStatus;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a resolution with what became of it.
 *
 * @param title of the item that was approved with it
 * @param owner user name of whoever has to meet it
 * @param ownerName how that person is called
 * @param late pending although its date is over
 * @param asked somebody still has to do something about it
 * @param lapsed when its day was over without it being met; one that stopped money may be met afterwards
 * @param grounds of whoever sent it back, extended or waived it last
 * @param consequence what follows when it lapses
 * @param motion round in which the body votes on waiving or extending it now, or null
 * @param may what the reader may do now: extend, waive, ask
 */
public record ConditionView(
        UUID id,
        String text,
        LocalDate due,
        ConditionStatus status,
        boolean late,
        boolean asked,
        String owner,
        String ownerName,
        UUID round,
        String title,
        RoundView.Named body,
        RoundView.@Nullable Named initiative,
        @Nullable Phase phase,
        OffsetDateTime setAt,
        @Nullable EvidenceView evidence,
        @Nullable String grounds,
        @Nullable SettledView settled,
        @Nullable OffsetDateTime lapsed,
        LapseConsequence consequence,
        @Nullable UUID motion,
        List<String> may) {

    public record EvidenceView(
            String text, List<RoundView.Named> documents, String by, String byName, OffsetDateTime at) {}

    /** @param by user name, null where time or the end of the initiative settled it */
    public record SettledView(@Nullable String by, @Nullable String byName, OffsetDateTime at) {}

    public boolean may(String act) {
        return may.contains(act);
    }
}
