package org.hito.audit;

import org.hito.platform.RefusalLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordedRefusals implements RefusalLog {

    private final Trail trail;

    RecordedRefusals(Trail trail) {
        this.trail = trail;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String problem, String method, String path, String detail) {
        trail.record(TrailEntry.of(Stream.SYSTEM, "access.refused")
                .with("problem", problem)
                .with("method", method)
                .with("path", path)
                .with("detail", detail));
    }
}
