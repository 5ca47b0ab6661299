package org.hito.portfolio.web;

import java.util.List;
import org.hito.audit.TrailVerifier;

/**
 * Whether a stream is whole.
 *
 * @param problems which entries do not fit, and how; none where it is whole
 */
record VerdictJson(String stream, long entries, boolean whole, List<TrailVerifier.Problem> problems) {

    static VerdictJson of(TrailVerifier.Verdict verdict) {
        return new VerdictJson(verdict.stream(), verdict.entries(), verdict.whole(), verdict.problems());
    }
}
