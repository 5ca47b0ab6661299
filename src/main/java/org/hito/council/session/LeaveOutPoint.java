package org.hito.council.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A point is not taken up: it goes back to a written vote, or waits to be called to another session. */
@Component
public class LeaveOutPoint {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final AgendaItems items;
    private final SessionToken token;
    private final SessionTrail trail;

    LeaveOutPoint(
            SessionAccess access, SessionWriter writer, AgendaItems items, SessionToken token, SessionTrail trail) {
        this.access = access;
        this.writer = writer;
        this.items = items;
        this.token = token;
        this.trail = trail;
    }

    @Transactional
    public void execute(UUID id, int number, String grounds, boolean writtenVote) {
        leaveOut(id, number, grounds, writtenVote);
        token.pointTaken(id);
    }

    /** By the task that asks for the next point, which its caller completes with the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> byTask(UUID id, int number, String grounds, boolean writtenVote) {
        leaveOut(id, number, grounds, writtenVote);
        return token.facts(id);
    }

    private void leaveOut(UUID id, int number, String grounds, boolean writtenVote) {
        Session session = access.lockToRun(id);
        AgendaPoint point = session.waiting(number);
        writer.leftOut(id, number, grounds);
        trail.leftOut(session, point, grounds, writtenVote);
        if (writtenVote) {
            items.toWrittenVote(List.of(point.item()));
        }
    }
}
