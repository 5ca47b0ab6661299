package org.hito.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seat has said in a round.
 *
 * @param changedAt when it was last changed, or null
 * @param withdrawnAt when a recusal took it out of the count, or null; it stays on record
 */
public record Ballot(
        UUID person,
        Vote vote,
        @Nullable String grounds,
        List<Condition> conditions,
        Instant castAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt) {

    boolean says(Vote otherVote, @Nullable String otherGrounds, List<Condition> otherConditions) {
        return vote == otherVote
                && java.util.Objects.equals(grounds, otherGrounds)
                && conditions.equals(otherConditions);
    }

    Ballot withdrawn(Instant at) {
        return new Ballot(person, vote, grounds, conditions, castAt, changedAt, at);
    }
}
