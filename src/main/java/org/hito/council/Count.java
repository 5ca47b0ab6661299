package org.hito.council;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ballots by vote, which is all that an outcome depends on besides the ballot of the chair. */
final class Count {

    private final int seats;
    private final int[] votes;
    private final int cast;
    private final @Nullable Vote chair;
    private final boolean chairUncast;

    private Count(int seats, int[] votes, int cast, @Nullable Vote chair, boolean chairUncast) {
        this.seats = seats;
        this.votes = votes;
        this.cast = cast;
        this.chair = chair;
        this.chairUncast = chairUncast;
    }

    static Count of(Collection<SeatStanding> roll) {
        int[] votes = new int[Vote.values().length];
        int seats = 0;
        int cast = 0;
        Vote chair = null;
        boolean chairUncast = false;
        for (SeatStanding seat : roll) {
            if (!seat.counts()) {
                continue;
            }
            seats++;
            if (seat.vote() != null) {
                votes[seat.vote().ordinal()]++;
                cast++;
            }
            if (seat.chair()) {
                chair = seat.vote();
                chairUncast = seat.vote() == null;
            }
        }
        return new Count(seats, votes, cast, chair, chairUncast);
    }

    int seats() {
        return seats;
    }

    int of(Vote vote) {
        return votes[vote.ordinal()];
    }

    int ofAny(Collection<Vote> several) {
        int sum = 0;
        for (Vote vote : several) {
            sum += of(vote);
        }
        return sum;
    }

    int cast() {
        return cast;
    }

    int valid() {
        return cast - of(Vote.ABSTAIN);
    }

    int uncast() {
        return seats - cast;
    }

    boolean chairVotedOneOf(Collection<Vote> several) {
        return chair != null && several.contains(chair);
    }

    Map<Vote, Integer> byVote() {
        Map<Vote, Integer> map = new EnumMap<>(Vote.class);
        for (Vote vote : Vote.values()) {
            map.put(vote, of(vote));
        }
        return map;
    }

    /** The count after so many more equal ballots; the chair's comes last, being never worth less than another's. */
    Count plus(int ballots, Vote vote) {
        int[] more = votes.clone();
        more[vote.ordinal()] += ballots;
        boolean chairToo = chairUncast && ballots == uncast();
        return new Count(seats, more, cast + ballots, chairToo ? vote : chair, chairUncast && !chairToo);
    }
}
