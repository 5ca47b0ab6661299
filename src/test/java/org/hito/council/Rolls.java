package org.hito.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hito.council.RuleOracle.Act;
import org.hito.council.RuleOracle.Amount;
import org.hito.council.RuleOracle.Body;
import org.hito.council.RuleOracle.Text;

/** Bodies and rules for the tests of the count, and their translation into what the policy takes. */
final class Rolls {

    private Rolls() {}

    /** Every body of so many seats, chair included, whose seats each did one of these; without a chair too. */
    static void every(int seats, Act[] acts, Consumer<Body> check) {
        if (seats == 0) {
            check.accept(new Body(Act.VACANT, new int[Act.values().length]));
            return;
        }
        for (Act chair : acts) {
            others(seats - 1, acts, 0, new int[Act.values().length], counts -> check.accept(new Body(chair, counts)));
        }
    }

    private static void others(int left, Act[] acts, int next, int[] counts, Consumer<int[]> check) {
        int act = acts[next].ordinal();
        if (next == acts.length - 1) {
            counts[act] = left;
            check.accept(counts.clone());
            counts[act] = 0;
            return;
        }
        for (int some = 0; some <= left; some++) {
            counts[act] = some;
            others(left - some, acts, next + 1, counts, check);
        }
        counts[act] = 0;
    }

    /** A body that leans to one ballot, with few ballots missing, so that ties and edges are common. */
    static Body some(Random random, int seats, int mostUncast) {
        Act[] acts = Act.values();
        Act leaning = acts[2 + random.nextInt(5)];
        int[] others = new int[acts.length];
        Act chair = acts[random.nextInt(acts.length)];
        int uncast = chair == Act.ABSENT || chair == Act.ATTENDING ? 1 : 0;
        for (int seat = 1; seat < seats; ) {
            Act act = random.nextInt(3) > 0 ? leaning : acts[random.nextInt(acts.length)];
            boolean missing = act == Act.ABSENT || act == Act.ATTENDING;
            if (!missing || uncast++ < mostUncast) {
                others[act.ordinal()]++;
                seat++;
            }
        }
        return new Body(chair, others);
    }

    static Text someRule(Random random) {
        return new Text(
                amount(random, 12),
                random.nextBoolean(),
                random.nextInt(6) == 0,
                amount(random, 12),
                "SPV".charAt(random.nextInt(3)),
                random.nextInt(3) == 0 ? random.nextInt(8) : 0,
                random.nextInt(3) == 0 ? random.nextInt(5) : -1,
                random.nextBoolean());
    }

    private static Amount amount(Random random, int mostHeads) {
        if (random.nextInt(4) == 0) {
            return new Amount(1 + random.nextInt(mostHeads), 0);
        }
        int whole = 2 + random.nextInt(4);
        return new Amount(1 + random.nextInt(whole - 1), whole);
    }

    /** The first seat is the chair's. */
    static List<SeatStanding> roll(Body body) {
        List<SeatStanding> roll = new ArrayList<>();
        roll.add(standing(body.chair(), true));
        for (Act act : Act.values()) {
            for (int seat = 0; seat < body.others()[act.ordinal()]; seat++) {
                roll.add(standing(act, false));
            }
        }
        return roll;
    }

    static SeatStanding standing(Act act, boolean chair) {
        return switch (act) {
            case ABSENT -> new SeatStanding(chair, true, false, null);
            case ATTENDING -> new SeatStanding(chair, true, false, true, null);
            case VACANT -> new SeatStanding(chair, false, false, null);
            case RECUSED -> new SeatStanding(chair, true, true, true, null);
            case RECUSED_AFTER_VOTING -> new SeatStanding(chair, true, true, Vote.REJECT);
            default -> new SeatStanding(chair, true, false, Vote.valueOf(act.name()));
        };
    }

    static CouncilRule rule(Text text) {
        return new CouncilRule(
                "simple",
                Measure.of(text.quorum().toString()),
                text.byPresence() ? QuorumBy.PRESENCE : QuorumBy.BALLOTS,
                text.byAll(),
                null,
                Measure.of(text.threshold().toString()),
                switch (text.base()) {
                    case 'S' -> ThresholdBase.SEATS;
                    case 'P' -> ThresholdBase.PRESENT;
                    default -> ThresholdBase.CAST;
                },
                text.minimumApprovals(),
                text.maximumRejections() < 0 ? null : text.maximumRejections(),
                text.tieBreak(),
                false,
                BallotsShown.COUNT_AT_ONCE,
                5,
                5);
    }
}
