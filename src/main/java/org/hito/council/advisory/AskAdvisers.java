package org.hito.council.advisory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Bodies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody who holds a seat today. The id of the request is the business key of {@code advisory-opinion}. */
@Component
public class AskAdvisers {

    private final OpinionTable table;
    private final Bodies bodies;
    private final OpinionTrail trail;
    private final Clock clock;

    AskAdvisers(OpinionTable table, Bodies bodies, OpinionTrail trail, Clock clock) {
        this.table = table;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return empty where no seat is held, and nobody is asked */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> execute(AdviceQuestion question) {
        List<Adviser> advisers = bodies.seats(question.body()).stream()
                .flatMap(seat -> Optional.ofNullable(seat.holder())
                        .map(person ->
                                new Adviser(seat.id(), seat.ordinal(), person, seat.institution(), seat.post(), null))
                        .stream())
                .toList();
        if (advisers.isEmpty()) {
            return Optional.empty();
        }
        OpinionRequest request = new OpinionRequest(
                UUID.randomUUID(),
                question.body(),
                question.initiative(),
                question.phase(),
                question.project(),
                question.title(),
                question.text(),
                List.copyOf(question.papers()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                question.deadline(),
                null,
                advisers);
        table.add(request);
        trail.asked(request);
        return Optional.of(request.id());
    }
}
