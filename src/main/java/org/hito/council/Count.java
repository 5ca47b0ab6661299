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
    private final int present;
    private final @Nullable Vote chair;
    private final boolean chairUncast;

    private Count(int seats, int[] votes, int cast, int present, @Nullable Vote chair, boolean chairUncast) {
        this.seats = seats;
        this.votes = votes;
        this.cast = cast;
        this.present = present;
        this.chair = chair;
        this.chairUncast = chairUncast;
    }

    static Count of(Collection<SeatStanding> roll) {
        int[] votes = new int[Vote.values().length];
        int seats = 0;
        int cast = 0;
        int present = 0;
        Vote chair = null;
        boolean chairUncast = false;
        for (SeatStanding seat : roll) {
            if (!seat.counts()) {
                continue;
            }
            seats++;
            present += seat.present() ? 1 : 0;
            if (seat.vote() != null) {
                votes[seat.vote().ordinal()]++;
                cast++;
            }
            if (seat.chair()) {
                chair = seat.vote();
                chairUncast = seat.vote() == null;
            }
        }
        return new Count(seats, votes, cast, present, chair, chairUncast);
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

    /** Present seats that may vote, those that have voted among them. */
    int present() {
        return present;
    }

    /** The count after so many more equal ballots; the ballot of the chair comes last. */
    Count plus(int ballots, Vote vote) {
        return plus(ballots, vote, ballots == uncast());
    }

    /** The same with or without the ballot of the chair among them; seats that are present vote before absent ones come. */
    Count plus(int ballots, Vote vote, boolean chairAmong) {
        int[] more = votes.clone();
        more[vote.ordinal()] += ballots;
        boolean chairToo = chairUncast && chairAmong && ballots > 0;
        return new Count(
                seats,
                more,
                cast + ballots,
                Math.max(present, cast + ballots),
                chairToo ? vote : chair,
                chairUncast && !chairToo);
    }

    boolean chairUncast() {
        return chairUncast;
    }
}
