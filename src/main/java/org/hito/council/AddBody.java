package org.hito.council;

import java.time.Clock;
import java.util.UUID;
import org.hito.platform.StateMoved;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a body, without seats. */
@Component
public class AddBody {

    private final Administration administration;
    private final BodyTable table;
    private final BodyTrail trail;
    private final Clock clock;

    AddBody(Administration administration, BodyTable table, BodyTrail trail, Clock clock) {
        this.administration = administration;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public UUID execute(BodyKind kind, String name, CouncilRule rule, boolean demo) {
        administration.mustBeMine();
        Body body = new Body(UUID.randomUUID(), kind, name.strip(), rule, demo);
        try {
            table.add(body, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new StateMoved("problem.body-exists", name);
        }
        trail.added(body);
        return body.id();
    }
}
