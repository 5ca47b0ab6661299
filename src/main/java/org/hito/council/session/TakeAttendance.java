package org.hito.council.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.NoteAttendance;
import org.hito.council.Position;
import org.hito.council.Seat;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretary or the chair notes who is there. The first time begins the session; later on it notes who comes and goes, also
 * for the point that is open. Before its day a session begins only with all of its seats, who then need no notice.
 */
@Component
public class TakeAttendance {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionToken token;
    private final SessionTrail trail;
    private final Bodies bodies;
    private final NoteAttendance noteAttendance;
    private final CommunityCalendar calendar;
    private final Moments moments;
    private final Clock clock;

    TakeAttendance(
            SessionAccess access,
            SessionWriter writer,
            SessionToken token,
            SessionTrail trail,
            Bodies bodies,
            NoteAttendance noteAttendance,
            CommunityCalendar calendar,
            Moments moments,
            Clock clock) {
        this.access = access;
        this.writer = writer;
        this.token = token;
        this.trail = trail;
        this.bodies = bodies;
        this.noteAttendance = noteAttendance;
        this.calendar = calendar;
        this.moments = moments;
        this.clock = clock;
    }

    /** @param modes by seat; seats that are left out stay as they are */
    @Transactional
    public void execute(UUID id, Map<UUID, AttendanceMode> modes) {
        if (note(id, modes)) {
            token.attended(id);
        }
    }

    /** By the task that begins the session, which its caller completes with the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Object> byTask(UUID id, Map<UUID, AttendanceMode> modes) {
        note(id, modes);
        return token.facts(id);
    }

    /** Who may sit there today, as the form lists them. */
    public List<SessionSeat> seats(Session session) {
        if (!session.seats().isEmpty()) {
            return session.seats();
        }
        boolean substitutes = bodies.get(session.body()).rule().substitutes();
        return bodies.seats(session.body()).stream()
                .map(seat -> expected(seat, substitutes))
                .toList();
    }

    private static SessionSeat expected(Seat seat, boolean substitutes) {
        Seat.Substitute substitute = seat.substitute();
        return new SessionSeat(
                seat.id(),
                seat.ordinal(),
                seat.position(),
                seat.institution(),
                seat.holder(),
                substitutes && seat.holder() != null && substitute != null ? substitute.person() : null,
                AttendanceMode.ABSENT,
                null,
                null,
                null);
    }

    /** True if the session begins by it. */
    private boolean note(UUID id, Map<UUID, AttendanceMode> modes) {
        Session session = access.lockToRun(id);
        if (!session.status().ahead()) {
            throw new StateMoved("problem.session-is." + session.status());
        }
        boolean begins = session.status() == SessionStatus.CONVENED;
        List<SessionSeat> before = seats(session);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<SessionSeat> after = new ArrayList<>();
        for (SessionSeat seat : before) {
            AttendanceMode mode = Optional.ofNullable(modes.get(seat.seat())).orElse(seat.now());
            mustBePossible(seat, mode);
            mustNotKeep(session, seat, mode);
            after.add(seat.attending(mode, now));
        }
        if (begins) {
            mustBeDue(session, after);
            writer.start(id, now);
            writer.attend(id, after);
            trail.opened(session, after);
            return true;
        }
        changed(session, before, after);
        return false;
    }

    private void changed(Session session, List<SessionSeat> before, List<SessionSeat> after) {
        List<SessionSeat> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                moved.add(after.get(i));
                trail.attended(session, before.get(i), after.get(i));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        writer.attend(session.id(), moved);
        session.openPoint().map(AgendaPoint::round).ifPresent(round -> noteAttendance.execute(round, present(after)));
    }

    private static Set<UUID> present(List<SessionSeat> seats) {
        return seats.stream()
                .filter(SessionSeat::present)
                .map(SessionSeat::seat)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void mustBePossible(SessionSeat seat, AttendanceMode mode) {
        boolean possible =
                switch (mode) {
                    case ABSENT -> true;
                    case SUBSTITUTE -> seat.substitute() != null;
                    case IN_PERSON, REMOTE -> seat.holder() != null;
                };
        if (!possible) {
            throw new StateMoved("problem.cannot-attend." + mode, seat.institution());
        }
    }

    /** Two people sign the minutes, so whoever keeps the session does not sit in the chair. */
    private static void mustNotKeep(Session session, SessionSeat seat, AttendanceMode mode) {
        if (seat.position() == Position.CHAIR
                && mode == AttendanceMode.SUBSTITUTE
                && session.secretary().equals(seat.substitute())) {
            throw new StateMoved("problem.secretary-presides");
        }
    }

    private void mustBeDue(Session session, List<SessionSeat> seats) {
        boolean early = calendar.today().isBefore(calendar.dayOf(session.planned()));
        boolean everybody = seats.stream().allMatch(it -> it.holder() == null || it.present());
        if (early && !everybody) {
            throw new StateMoved("problem.session-early", moments.moment(session.planned()));
        }
    }
}
