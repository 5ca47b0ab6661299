package org.hito.council;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rule pack <i>simple</i> once more, written from its text alone and by trying every way of filling the ballots that
 * are missing. Slow on purpose: it knows no shortcut that it could share with the policy.
 */
final class BruteForceOracle {

    enum Result {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        RETURNED,
        LAPSED
    }

    /** What one seat did; the first seat of a list is the chair's. */
    enum Act {
        UNCAST,
        APPROVE,
        APPROVE_WITH_CONDITIONS,
        RETURN,
        REJECT,
        ABSTAIN,
        RECUSED,
        RECUSED_AFTER_VOTING,
        VACANT
    }

    private static final List<Act> BALLOTS =
            List.of(Act.APPROVE, Act.APPROVE_WITH_CONDITIONS, Act.RETURN, Act.REJECT, Act.ABSTAIN);

    private final boolean tieBreak;
    private final int quorumPart;
    private final int quorumWhole;
    private final int thresholdPart;
    private final int thresholdWhole;

    BruteForceOracle(boolean tieBreak, int quorumPart, int quorumWhole, int thresholdPart, int thresholdWhole) {
        this.tieBreak = tieBreak;
        this.quorumPart = quorumPart;
        this.quorumWhole = quorumWhole;
        this.thresholdPart = thresholdPart;
        this.thresholdWhole = thresholdWhole;
    }

    static BruteForceOracle simple(boolean tieBreak) {
        return new BruteForceOracle(tieBreak, 1, 2, 1, 2);
    }

    Result closedNow(List<Act> acts) {
        int s = 0;
        int approve = 0;
        int conditional = 0;
        int back = 0;
        int reject = 0;
        int abstain = 0;
        for (Act act : acts) {
            switch (act) {
                case UNCAST -> s++;
                case APPROVE -> {
                    s++;
                    approve++;
                }
                case APPROVE_WITH_CONDITIONS -> {
                    s++;
                    conditional++;
                }
                case RETURN -> {
                    s++;
                    back++;
                }
                case REJECT -> {
                    s++;
                    reject++;
                }
                case ABSTAIN -> {
                    s++;
                    abstain++;
                }
                default -> {
                    // leaves every base
                }
            }
        }
        int c = approve + conditional + back + reject + abstain;
        int v = c - abstain;
        if (s == 0 || quorumWhole * c <= quorumPart * s) {
            return Result.LAPSED;
        }
        Act chair = acts.get(0);
        boolean chairApproves = tieBreak && chair == Act.APPROVE;
        boolean chairApprovesSomehow = chairApproves || (tieBreak && chair == Act.APPROVE_WITH_CONDITIONS);
        boolean chairRejects = tieBreak && chair == Act.REJECT;
        if (isOver(approve, v) || (chairApproves && isHalf(approve, v))) {
            return Result.APPROVED;
        }
        if (isOver(approve + conditional, v) || (chairApprovesSomehow && isHalf(approve + conditional, v))) {
            return Result.APPROVED_WITH_CONDITIONS;
        }
        if (isOver(reject, v) || (chairRejects && isHalf(reject, v))) {
            return Result.REJECTED;
        }
        return Result.RETURNED;
    }

    private boolean isOver(int count, int v) {
        return thresholdWhole * count > thresholdPart * v;
    }

    private boolean isHalf(int count, int v) {
        return thresholdWhole * count == thresholdPart * v;
    }

    /** Every result that some way of filling the missing ballots leads to. */
    Set<Result> reachable(List<Act> acts) {
        Set<Result> results = EnumSet.noneOf(Result.class);
        fill(new ArrayList<>(acts), 0, results);
        return results;
    }

    private void fill(List<Act> acts, int from, Set<Result> results) {
        int open = from;
        while (open < acts.size() && acts.get(open) != Act.UNCAST) {
            open++;
        }
        if (open == acts.size()) {
            results.add(closedNow(acts));
            return;
        }
        for (Act ballot : BALLOTS) {
            acts.set(open, ballot);
            fill(acts, open + 1, results);
        }
        acts.set(open, Act.UNCAST);
    }

    boolean isSettled(List<Act> acts) {
        return closedNow(acts) != Result.LAPSED && reachable(acts).size() == 1;
    }

    /** The fewest further ballots of one kind that, from whichever seats they come, settle the round for that result. */
    int needed(List<Act> acts, Act ballot, Result wanted) {
        List<Integer> open = new ArrayList<>();
        for (int seat = 0; seat < acts.size(); seat++) {
            if (acts.get(seat) == Act.UNCAST) {
                open.add(seat);
            }
        }
        for (int k = 0; k <= open.size(); k++) {
            boolean always = true;
            for (int subset = 0; subset < 1 << open.size(); subset++) {
                if (Integer.bitCount(subset) == k) {
                    List<Act> then = new ArrayList<>(acts);
                    for (int i = 0; i < open.size(); i++) {
                        if ((subset & 1 << i) != 0) {
                            then.set(open.get(i), ballot);
                        }
                    }
                    always &= isSettled(then) && closedNow(then) == wanted;
                }
            }
            if (always) {
                return k;
            }
        }
        throw new IllegalStateException("Not reachable: " + wanted + " from " + acts);
    }
}
