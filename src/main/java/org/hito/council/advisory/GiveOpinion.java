package org.hito.council.advisory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adviser answers in person (Q31). Whatever way a task came into somebody's hands, only the person who was asked, and
 * who still holds the seat, is heard.
 */
@Component
public class GiveOpinion {

    private final OpinionTable table;
    private final Bodies bodies;
    private final OpinionTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    GiveOpinion(OpinionTable table, Bodies bodies, OpinionTrail trail, CurrentActor currentActor, Clock clock) {
        this.table = table;
        this.bodies = bodies;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void byTask(UUID id, UUID seat, Opinion opinion, String grounds) {
        OpinionRequest request = table.lock(id);
        Adviser adviser = request.advisers().stream()
                .filter(it -> it.seat().equals(seat))
                .findFirst()
                .filter(this::isActing)
                .orElseThrow(() -> new NotAllowed("problem.opinion-in-person"));
        if (bodies.seats(request.body()).stream()
                .noneMatch(it -> it.id().equals(seat) && adviser.person().equals(it.holder()))) {
            throw new NotAllowed("problem.opinion-seat-left");
        }
        if (!request.open()) {
            throw new StateMoved("problem.consultation-closed");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (now.isAfter(request.deadline())) {
            throw new StateMoved("problem.consultation-over");
        }
        if (adviser.given() != null) {
            throw new StateMoved("problem.opinion-given");
        }
        Adviser.Given given = new Adviser.Given(opinion, grounds.strip(), now);
        table.give(id, seat, given);
        trail.given(request, adviser, given);
    }

    private boolean isActing(Adviser adviser) {
        Actor actor = currentActor.get();
        return actor.kind() == Actor.Kind.PERSON && adviser.person().equals(actor.person());
    }
}
