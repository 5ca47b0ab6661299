package org.hito.council;

import java.util.UUID;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chair takes an adjourned item up again before its day: a new round opens. */
@Component
public class ResumeRound {

    private final RoundAccess access;
    private final RoundToken token;

    ResumeRound(RoundAccess access, RoundToken token) {
        this.access = access;
        this.token = token;
    }

    @Transactional
    public void execute(UUID id) {
        Round round = access.lock(id);
        access.mustPreside(round);
        access.mustBeAtWork(round.item());
        if (round.end().status() != RoundStatus.HELD || round.end().resumedAt() != null) {
            throw new StateMoved("problem.round-not-adjourned");
        }
        if (!token.roundResumed(round.item().id())) {
            throw new StateMoved("problem.round-not-adjourned");
        }
    }
}
