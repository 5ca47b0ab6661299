package org.hito.council;

import java.util.List;
import java.util.UUID;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair puts a closed decision to the vote again: as a new item that supersedes it, while the decision stays as it was.
 * A milestone comes back by its submission or by a condition that lapsed, because a process stands behind it.
 */
@Component
public class ReopenDecision {

    private final RoundAccess access;
    private final Successions successions;
    private final PutToVote putToVote;
    private final CouncilTrail trail;

    ReopenDecision(RoundAccess access, Successions successions, PutToVote putToVote, CouncilTrail trail) {
        this.access = access;
        this.successions = successions;
        this.putToVote = putToVote;
        this.trail = trail;
    }

    /** @return the new item */
    @Transactional
    public UUID execute(UUID id, String grounds) {
        Round round = access.lock(id);
        Item item = round.item();
        access.mustPreside(round);
        access.mustBeAtWork(item);
        if (item.kind() != ItemKind.STRATEGIC) {
            throw new StateMoved("problem.milestone-not-reopened-here");
        }
        if (round.end().status() != RoundStatus.CLOSED) {
            throw new StateMoved("problem.not-decided");
        }
        if (successions.of(List.of(item.id())).later().containsKey(item.id())) {
            throw new StateMoved("problem.already-superseded");
        }
        UUID again = putToVote.execute(new Question(
                item.body(),
                item.kind(),
                item.initiative(),
                item.phase(),
                item.submission() + 1,
                item.title(),
                item.text(),
                item.papers(),
                item.parties(),
                item.submitter(),
                item.id()));
        trail.reopened(round, again, grounds);
        return again;
    }
}
