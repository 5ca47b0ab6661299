package org.hito.council;

import java.util.Arrays;
import java.util.Optional;

/** Rules that come with the product, named after their source. None of them is law for a cluster council. */
public enum RulePack {
    /** Ours: the source of the domain gives no voting rule. */
    SIMPLE("simple", CouncilRule.SIMPLE),
    /**
     * After the practice for boards of the Colombian Commercial Code: presence and votes of the majority of members and
     * not of those present (art. 437), substitutes (art. 434), a written vote of all within a month (Law 222 of 1995,
     * art. 20).
     */
    COMMERCIAL_CODE_BOARDS(
            "commercial-code-boards",
            new CouncilRule(
                    "commercial-code-boards",
                    Share.HALF,
                    QuorumBy.PRESENCE,
                    true,
                    null,
                    Share.HALF,
                    ThresholdBase.SEATS,
                    0,
                    null,
                    false,
                    true,
                    BallotsShown.AT_ONCE,
                    20,
                    5));

    private final String id;
    private final CouncilRule rule;

    RulePack(String id, CouncilRule rule) {
        this.id = id;
        this.rule = rule;
    }

    public String id() {
        return id;
    }

    public CouncilRule rule() {
        return rule;
    }

    public static Optional<RulePack> find(String id) {
        return Arrays.stream(values()).filter(pack -> pack.id.equals(id)).findFirst();
    }
}
