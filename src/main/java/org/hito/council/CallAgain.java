package org.hito.council;

import java.util.UUID;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Chair or secretary say what changed since nobody was left who could vote; the process then opens a new round. */
@Component
public class CallAgain {

    private final RoundTable rounds;
    private final CouncilTrail trail;

    CallAgain(RoundTable rounds, CouncilTrail trail) {
        this.rounds = rounds;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID item, String situation, String grounds) {
        Round round = rounds.lockLast(item).orElseThrow(() -> new NotFound("problem.round-not-found"));
        trail.calledAgain(round, situation, grounds);
    }
}
