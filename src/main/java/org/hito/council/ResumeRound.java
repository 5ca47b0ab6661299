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
    private final AtSession session;

    ResumeRound(RoundAccess access, RoundToken token, AtSession session) {
        this.access = access;
        this.token = token;
        this.session = session;
    }

    @Transactional
    public void execute(UUID id) {
        Round round = access.lock(id);
        access.mustPreside(round);
        access.mustBeAtWork(round.item());
        round.mustBeHeld();
        if (session.isOnAgenda(round.item().id())) {
            throw new StateMoved("problem.item-on-agenda");
        }
        if (!token.roundResumed(round.item().id())) {
            throw new StateMoved("problem.round-not-adjourned");
        }
    }
}
