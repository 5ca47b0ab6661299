package org.hito.council.session;

import java.util.Objects;
import java.util.UUID;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.SessionRounds;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the point that is open. Once everybody who is there and may vote has voted the secretary may do it; ending a vote
 * before that is the chair's, and so is counting over an objection.
 */
@Component
public class CountPoint {

    private final SessionAccess access;
    private final SessionRounds rounds;

    CountPoint(SessionAccess access, SessionRounds rounds) {
        this.access = access;
        this.rounds = rounds;
    }

    @Transactional
    public void execute(UUID id, int number) {
        Session session = access.lockToRun(id);
        count(session, session.open(number));
    }

    /** The session is locked. */
    void count(Session session, AgendaPoint point) {
        UUID id = Objects.requireNonNull(point.round());
        Round round = rounds.lock(id);
        if (!access.chairs(session.body())) {
            mustBeComplete(round, point);
        }
        rounds.count(id);
    }

    /** Whether the acting person, who runs the session, may count it now. The chair always may. */
    public boolean possible(Session session, AgendaPoint point, Round round) {
        return access.chairs(session.body())
                || (complete(round) && point.hands().stream().noneMatch(hand -> contested(round, hand)));
    }

    private static void mustBeComplete(Round round, AgendaPoint point) {
        if (!complete(round)) {
            throw new NotAllowed("problem.votes-missing");
        }
        if (point.hands().stream().anyMatch(hand -> contested(round, hand))) {
            throw new StateMoved("problem.objection-open");
        }
    }

    /** Everybody who is there and may vote has voted. */
    private static boolean complete(Round round) {
        return round.roll().stream()
                .filter(RollSeat::attending)
                .filter(RollSeat::mayVote)
                .allMatch(RollSeat::voted);
    }

    /** Objected to, and the member has not voted otherwise since. */
    private static boolean contested(Round round, ShownHand hand) {
        return hand.objection() != null
                && round.roll().stream()
                        .filter(it -> it.seat().equals(hand.seat()))
                        .map(RollSeat::counted)
                        .anyMatch(it -> it != null && it.vote() == hand.vote());
    }
}
