package org.hito.council;

import java.util.ArrayList;
import java.util.List;

/** A rule as a member reads it. */
final class RuleWords {

    private RuleWords() {}

    static List<Reason> of(CouncilRule rule) {
        List<Reason> words = new ArrayList<>();
        words.add(quorum("council.rule.quorum", rule, rule.quorum()));
        if (rule.writtenByAll()) {
            words.add(Reason.of("council.rule.written-by-all"));
        }
        Measure second = rule.secondCallQuorum();
        if (second != null) {
            words.add(quorum("council.rule.second-call", rule, second));
        }
        words.add(threshold(rule));
        words.add(Reason.of("council.rule.order"));
        if (rule.minimumApprovals() > 0) {
            words.add(Reason.of("council.rule.minimum-approvals", rule.minimumApprovals()));
        }
        Integer rejections = rule.maximumRejections();
        if (rejections != null) {
            words.add(Reason.of("council.rule.maximum-rejections", rejections));
        }
        words.add(Reason.of(rule.tieBreakByChair() ? "council.rule.tie-break.chair" : "council.rule.tie-break.none"));
        words.add(Reason.of(rule.substitutes() ? "council.rule.substitutes" : "council.rule.in-person"));
        words.add(Reason.of("council.rule.shown." + rule.ballotsShown()));
        words.add(Reason.of("council.rule.open", rule.workingDaysOpen()));
        words.add(Reason.of("council.rule.notice", rule.noticeDays()));
        if (rule.shortNotice()) {
            words.add(Reason.of("council.rule.short-notice"));
        }
        words.add(Reason.of("council.rule.conditions-by." + rule.conditionsBy()));
        words.add(Reason.of("council.rule.pack." + rule.pack() + (rule.adapted() ? ".adapted" : "")));
        words.add(Reason.of("council.rule.no-law"));
        return words;
    }

    private static Reason threshold(CouncilRule rule) {
        String key = "council.rule.threshold";
        return rule.threshold() instanceof HeadCount
                ? measured(key, rule.threshold())
                : measured(key + "." + rule.thresholdOf(), rule.threshold());
    }

    private static Reason quorum(String key, CouncilRule rule, Measure quorum) {
        return measured(key + (rule.quorumBy() == QuorumBy.PRESENCE ? ".present" : ""), quorum);
    }

    private static Reason measured(String key, Measure measure) {
        if (measure.equals(Share.HALF)) {
            return Reason.of(key + ".half");
        }
        return measure instanceof HeadCount count
                ? Reason.of(key + ".count", count.heads())
                : Reason.of(key + ".share", measure.toString());
    }
}
