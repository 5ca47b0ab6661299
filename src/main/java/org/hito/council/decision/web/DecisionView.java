package org.hito.council.decision.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.EndedBy;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.Vote;
import org.hito.council.decision.Decision;
import org.hito.council.web.RoundView;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register.
 *
 * @param id of the round that decided
 * @param submission how often the matter came before the body, this time included
 * @param number of the round within the item
 * @param inSession voted in a session, not in writing
 * @param seats that were filled and not recused
 * @param conditions how many it carries
 * @param pending how many of them are not settled
 * @param superseded another decision stands in its place
 * @param papersClosed the reader has a conflict of interest and reads no papers
 * @param may what the reader may do now: review
 */
public record DecisionView(
        UUID id,
        UUID item,
        ItemKind kind,
        String title,
        RoundView.Named body,
        Decision.@Nullable About initiative,
        @Nullable Phase phase,
        int submission,
        int number,
        Outcome outcome,
        OffsetDateTime decidedAt,
        EndedBy endedBy,
        boolean inSession,
        boolean secondCall,
        int seats,
        int recused,
        Map<Vote, Integer> votes,
        int conditions,
        int pending,
        Decision.@Nullable Link supersedes,
        Decision.@Nullable Link supersededBy,
        boolean superseded,
        @Nullable ReviewView review,
        boolean papersClosed,
        List<String> may) {

    /**
     * @param date null where it was looked at and no further day is planned
     * @param due the day has come
     * @param by user name
     */
    public record ReviewView(
            @Nullable LocalDate date, boolean due, String grounds, String by, String byName, OffsetDateTime at) {}

    public boolean may(String act) {
        return may.contains(act);
    }
}
