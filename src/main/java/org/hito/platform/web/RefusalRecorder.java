package org.hito.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.RefusalLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts what a signed-in person was refused on record. By then the refused transaction has ended; a refusal that cannot be
 * recorded is still answered.
 */
@Component
class RefusalRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecorder.class);

    private final RefusalLog refusals;
    private final CurrentActor currentActor;

    RefusalRecorder(RefusalLog refusals, CurrentActor currentActor) {
        this.refusals = refusals;
        this.currentActor = currentActor;
    }

    void record(Problem problem, HttpServletRequest request) {
        if (!problem.recorded() || currentActor.get().kind() != Actor.Kind.PERSON) {
            return;
        }
        try {
            refusals.refused(problem.type(), request.getMethod(), Paths.asked(request), problem.detail());
        } catch (RuntimeException e) {
            LOG.error("A refusal ({}) could not be recorded", problem.type(), e);
        }
    }
}
