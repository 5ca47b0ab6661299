package org.hito.council;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question before a body. Its id is the business key of the process that calls the rounds. */
@Component
public class OpenItem {

    private final RoundWriter writer;
    private final CouncilTrail trail;
    private final Clock clock;

    OpenItem(RoundWriter writer, CouncilTrail trail, Clock clock) {
        this.writer = writer;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID execute(Question question) {
        return added(question).id();
    }

    /** The same, for whoever goes on with the item. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Item added(Question question) {
        Item item = new Item(
                UUID.randomUUID(),
                question.body(),
                question.kind(),
                question.initiative(),
                question.phase(),
                question.project(),
                question.submission(),
                question.title(),
                question.text(),
                List.copyOf(question.papers()),
                List.copyOf(question.parties()),
                question.submitter(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                question.supersedes());
        writer.add(item);
        trail.submitted(item);
        return item;
    }
}
