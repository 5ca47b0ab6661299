package org.hito.council;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Voting rules once more, written from their text alone and by trying every way of filling the ballots that are missing.
 * Slow on purpose: it knows no shortcut that it could share with the policy, and none of its types.
 *
 * <ul>
 *   <li>S are filled seats that are not recused, C their ballots, V the ballots that are no abstention, P the seats that
 *       attend or have voted.
 *   <li>Quorum: C, or P where the rule says presence, is more than a share of S, or at least a count. A written vote by
 *       all takes C = S instead. A second call may have a quorum of its own.
 *   <li>The first that holds: approvals carry; approvals and conditional approvals together carry; rejections carry.
 *       Otherwise returned. Votes carry if they are more than a share of the base (S, P or V), or at least a count; with
 *       the tie-break, also if they are exactly the share and the ballot of the chair is one of them. An approval of
 *       either kind also takes the minimum of votes for it and no more rejections than the maximum.
 *   <li>Settled: there is a quorum, and every way of filling the uncast ballots gives the same outcome.
 * </ul>
 */
final class RuleOracle {

    enum Result {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        RETURNED,
        REJECTED,
        LAPSED
    }

    /** What one seat did. */
    enum Act {
        ABSENT,
        ATTENDING,
        APPROVE,
        APPROVE_WITH_CONDITIONS,
        RETURN,
        REJECT,
        ABSTAIN,
        RECUSED,
        RECUSED_AFTER_VOTING,
        VACANT
    }

    static final Act[] BALLOTS = {Act.APPROVE, Act.APPROVE_WITH_CONDITIONS, Act.RETURN, Act.REJECT, Act.ABSTAIN};

    /** A body at one moment: the act of the chair, and how many of the others did what. */
    record Body(Act chair, int[] others) {

        int of(Act act) {
            return others[act.ordinal()] + (chair == act ? 1 : 0);
        }

        int uncast() {
            return of(Act.ABSENT) + of(Act.ATTENDING);
        }

        Body with(Act newChair) {
            return new Body(newChair, others.clone());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("chair " + chair);
            for (Act act : Act.values()) {
                if (others[act.ordinal()] > 0) {
                    text.append(", ").append(others[act.ordinal()]).append(' ').append(act);
                }
            }
            return text.toString();
        }
    }

    /** More than part/whole, or at least part where whole is 0. */
    record Amount(int part, int whole) {

        boolean metBy(int count, int of) {
            return whole == 0 ? count >= part : count * whole > of * part;
        }

        boolean exactly(int count, int of) {
            return whole != 0 && count * whole == of * part;
        }

        @Override
        public String toString() {
            return whole == 0 ? String.valueOf(part) : part + "/" + whole;
        }
    }

    /** @param maximumRejections negative for none; base is S, P or V */
    record Text(
            Amount quorum,
            boolean byPresence,
            boolean byAll,
            Amount threshold,
            char base,
            int minimumApprovals,
            int maximumRejections,
            boolean tieBreak) {}

    private final Text rule;

    RuleOracle(Text rule) {
        this.rule = rule;
    }

    private static int s(Body body) {
        return body.uncast() + c(body);
    }

    private static int c(Body body) {
        int cast = 0;
        for (Act ballot : BALLOTS) {
            cast += body.of(ballot);
        }
        return cast;
    }

    boolean quorum(Body body) {
        int s = s(body);
        int c = c(body);
        if (rule.byAll) {
            return s > 0 && c == s;
        }
        return rule.quorum.metBy(rule.byPresence ? c + body.of(Act.ATTENDING) : c, s);
    }

    Result closedNow(Body body) {
        if (s(body) == 0 || !quorum(body)) {
            return Result.LAPSED;
        }
        int base =
                switch (rule.base) {
                    case 'S' -> s(body);
                    case 'P' -> c(body) + body.of(Act.ATTENDING);
                    default -> c(body) - body.of(Act.ABSTAIN);
                };
        int approve = body.of(Act.APPROVE);
        int either = approve + body.of(Act.APPROVE_WITH_CONDITIONS);
        int reject = body.of(Act.REJECT);
        boolean chairApproves = body.chair == Act.APPROVE;
        boolean chairApprovesSomehow = chairApproves || body.chair == Act.APPROVE_WITH_CONDITIONS;
        boolean blocked = rule.maximumRejections >= 0 && reject > rule.maximumRejections;
        if (!blocked && approve >= rule.minimumApprovals && carries(approve, base, chairApproves)) {
            return Result.APPROVED;
        }
        if (!blocked && either >= rule.minimumApprovals && carries(either, base, chairApprovesSomehow)) {
            return Result.APPROVED_WITH_CONDITIONS;
        }
        return carries(reject, base, body.chair == Act.REJECT) ? Result.REJECTED : Result.RETURNED;
    }

    private boolean carries(int votes, int base, boolean chairAmongThem) {
        return rule.threshold.metBy(votes, base)
                || (rule.tieBreak && chairAmongThem && rule.threshold.exactly(votes, base));
    }

    /** Every result that some way of filling the missing ballots leads to. */
    Set<Result> reachable(Body body) {
        Set<Result> results = EnumSet.noneOf(Result.class);
        everyFilling(body, filled -> results.add(closedNow(filled)));
        return results;
    }

    private static void everyFilling(Body body, Consumer<Body> each) {
        if (body.chair == Act.ABSENT || body.chair == Act.ATTENDING) {
            for (Act ballot : BALLOTS) {
                everyFilling(body.with(ballot), each);
            }
            return;
        }
        int[] others = body.others.clone();
        int missing = others[Act.ABSENT.ordinal()] + others[Act.ATTENDING.ordinal()];
        others[Act.ABSENT.ordinal()] = 0;
        others[Act.ATTENDING.ordinal()] = 0;
        spread(body.chair, others, missing, 0, each);
    }

    private static void spread(Act chair, int[] others, int missing, int ballot, Consumer<Body> each) {
        int act = BALLOTS[ballot].ordinal();
        int before = others[act];
        if (ballot == BALLOTS.length - 1) {
            others[act] = before + missing;
            each.accept(new Body(chair, others));
            others[act] = before;
            return;
        }
        for (int some = 0; some <= missing; some++) {
            others[act] = before + some;
            spread(chair, others, missing - some, ballot + 1, each);
        }
        others[act] = before;
    }

    boolean isSettled(Body body) {
        return closedNow(body) != Result.LAPSED && reachable(body).size() == 1;
    }

    /**
     * The fewest further ballots of one kind that, from whichever seats they come, settle the body for that result; -1 if
     * no number of them does.
     */
    int needed(Body body, Act ballot, Result wanted) {
        for (int k = 0; k <= body.uncast(); k++) {
            if (settledByEvery(k, body, ballot, wanted)) {
                return k;
            }
        }
        return -1;
    }

    private boolean settledByEvery(int k, Body body, Act ballot, Result wanted) {
        boolean chairMissing = body.chair == Act.ABSENT || body.chair == Act.ATTENDING;
        for (int chairs = 0; chairs <= (chairMissing && k > 0 ? 1 : 0); chairs++) {
            Act chair = chairs == 1 ? ballot : body.chair;
            int absent = body.others[Act.ABSENT.ordinal()];
            int attending = body.others[Act.ATTENDING.ordinal()];
            for (int fromAttending = 0; fromAttending <= attending; fromAttending++) {
                int fromAbsent = k - chairs - fromAttending;
                if (fromAbsent < 0 || fromAbsent > absent) {
                    continue;
                }
                int[] others = body.others.clone();
                others[Act.ATTENDING.ordinal()] -= fromAttending;
                others[Act.ABSENT.ordinal()] -= fromAbsent;
                others[ballot.ordinal()] += fromAttending + fromAbsent;
                Body then = new Body(chair, others);
                if (!isSettled(then) || closedNow(then) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }
}
