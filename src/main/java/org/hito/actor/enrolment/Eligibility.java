package org.hito.actor.enrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.actor.ChainLink;
import org.hito.actor.Organisation;
import org.hito.council.Reason;
import org.hito.engine.Decisions.Evaluation;
import org.hito.platform.SearchWords;
import org.jspecify.annotations.Nullable;

/** What a firm must be to take part (Q33), weighed by a decision table that a region may change: each row is a reason against it. */
public final class Eligibility {

    static final String DECISION = "firm-eligibility";

    /** In so many initiatives a firm may take part (Q38). */
    static final int MOST_INITIATIVES = 2;

    private Eligibility() {}

    /** @param otherInitiatives in how many others it takes part */
    public static Map<String, Object> inputs(Organisation firm, @Nullable ChainLink chainLink, int otherInitiatives) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("kind", firm.kind() == null ? "" : firm.kind().name());
        inputs.put("municipality", firm.municipality() == null ? "" : SearchWords.plain(firm.municipality()));
        inputs.put("constituted", Boolean.TRUE.equals(firm.constituted()));
        inputs.put("chainLink", chainLink == null ? "" : chainLink.name());
        inputs.put("otherInitiatives", otherInitiatives);
        return inputs;
    }

    static List<String> reasons(Evaluation evaluation) {
        return evaluation.rows().stream().map(row -> row.text("reason")).toList();
    }

    public static Reason reason(String code) {
        return new Reason("reason." + DECISION + "." + code, List.of());
    }
}
