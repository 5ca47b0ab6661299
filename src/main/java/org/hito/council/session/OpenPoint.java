package org.hito.council.session;

import java.util.Map;
import java.util.UUID;
import org.hito.council.Round;
import org.hito.council.SessionRounds;
import org.hito.council.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes up a point of the agenda: a round over whoever is there, or, without a quorum, its end on record. */
@Component
public class OpenPoint {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionRounds rounds;
    private final SessionToken token;
    private final SessionTrail trail;

    OpenPoint(
            SessionAccess access, SessionWriter writer, SessionRounds rounds, SessionToken token, SessionTrail trail) {
        this.access = access;
        this.writer = writer;
        this.rounds = rounds;
        this.token = token;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID id, int number) {
        open(id, number);
        token.pointTaken(id);
    }

    /** By the task that asks for it, which its caller completes with the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> byTask(UUID id, int number) {
        open(id, number);
        return token.facts(id);
    }

    private void open(UUID id, int number) {
        Session session = access.lockToRun(id);
        AgendaPoint point = session.waiting(number);
        rounds.mustWait(point.item());
        writer.point(id, number, AgendaStatus.OPEN);
        Round round = rounds.open(point.item(), session.present());
        Tally tally = round.tally();
        writer.voted(id, number, round.id(), tally.present(), tally.quorumNeeded());
        trail.pointOpened(session, point, round.id(), tally.present(), tally.quorumNeeded(), round.open());
    }
}
