package org.hito.council.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.council.CastBallot.Said;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.SessionRounds;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretary writes down what members show by hand. A ballot that a member cast in person is never overwritten. */
@Component
public class ShowHands {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionRounds rounds;
    private final CurrentActor currentActor;
    private final Clock clock;

    ShowHands(
            SessionAccess access, SessionWriter writer, SessionRounds rounds, CurrentActor currentActor, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public record Hand(UUID seat, Said said) {}

    @Transactional
    public void execute(UUID id, int number, List<Hand> hands) {
        Session session = access.lockToRun(id);
        if (!access.isSecretary(session)) {
            throw new NotAllowed("problem.not-the-secretary");
        }
        AgendaPoint point = session.open(number);
        UUID round = Objects.requireNonNull(point.round());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Hand hand : hands) {
            UUID person = sitting(session, hand.seat());
            mustBeFree(rounds.lock(round), point, hand.seat());
            writer.hand(
                    id, number, new ShownHand(hand.seat(), hand.said().vote(), currentActor.person(), now, null, null));
            rounds.showHand(round, person, hand.said());
        }
    }

    private static UUID sitting(Session session, UUID seat) {
        SessionSeat at = session.seats().stream()
                .filter(it -> it.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.seat-not-found"));
        if (!at.present()) {
            throw new StateMoved("problem.seat-not-present", at.institution());
        }
        return Objects.requireNonNull(at.person());
    }

    /** Has not voted, or only by a hand that was written down before and that nobody has changed since. */
    private static void mustBeFree(Round round, AgendaPoint point, UUID seat) {
        RollSeat rolled = round.roll().stream()
                .filter(it -> it.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.seat-not-found"));
        boolean byHand = point.hands().stream()
                .anyMatch(it -> it.seat().equals(seat)
                        && rolled.ballot() != null
                        && rolled.ballot().vote() == it.vote());
        if (rolled.voted() && !byHand) {
            throw new StateMoved("problem.seat-has-voted");
        }
    }
}
