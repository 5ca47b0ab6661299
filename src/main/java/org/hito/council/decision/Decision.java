package org.hito.council.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hito.council.EndedBy;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.Vote;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a body resolved. Its id is that of the round that decided.
 *
 * @param submission how often the matter came before the body, this time included
 * @param number of the round within the item
 * @param inSession voted in a session, not in writing
 * @param seats that were filled and not recused
 * @param votes counted ballots, every kind named
 * @param conditions how many it carries
 * @param pending how many of them are not settled
 * @param papersClosed the reader has a conflict of interest and reads no papers
 */
public record Decision(
        UUID id,
        UUID item,
        ItemKind kind,
        String title,
        UUID body,
        String bodyName,
        @Nullable About initiative,
        @Nullable Phase phase,
        int submission,
        int number,
        Outcome outcome,
        Instant decidedAt,
        EndedBy endedBy,
        boolean inSession,
        boolean secondCall,
        int seats,
        int recused,
        Map<Vote, Integer> votes,
        int conditions,
        int pending,
        @Nullable Link supersedes,
        @Nullable Link supersededBy,
        @Nullable Review review,
        boolean papersClosed) {

    /** The initiative that it is about. */
    public record About(UUID id, String reference, String name) {}

    /**
     * Another decision on the matter.
     *
     * @param round its last one
     * @param outcome null while it is not decided
     */
    public record Link(UUID item, UUID round, String title, @Nullable Outcome outcome) {}

    /** @param due null where it was looked at and no further day is planned */
    public record Review(@Nullable LocalDate due, String grounds, UUID by, Instant at) {}

    /** Another decision stands in its place. */
    public boolean superseded() {
        return supersededBy != null && supersededBy.outcome() != null;
    }

    /** Is it to be looked at again by now? */
    public boolean dueForReview(LocalDate today) {
        return review != null && review.due() != null && !review.due().isAfter(today) && !superseded();
    }
}
