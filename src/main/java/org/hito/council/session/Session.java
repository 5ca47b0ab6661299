package org.hito.council.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body. Its row is locked before any change; one point is open at a time, and while it is no other changes.
 *
 * @param minutes how long it is planned to last
 * @param seats none until it begins
 * @param grounds why it was cancelled
 * @param revision how often its agenda was changed after it was convened
 */
public record Session(
        UUID id,
        UUID body,
        UUID secretary,
        SessionMode mode,
        String place,
        String notice,
        boolean secondCall,
        UUID convenedBy,
        Instant convenedAt,
        Instant planned,
        int minutes,
        SessionStatus status,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable UUID endedBy,
        @Nullable String grounds,
        List<SessionSeat> seats,
        List<AgendaPoint> agenda,
        List<SessionRemark> remarks,
        int revision) {

    /** What comes next, as the gateway of the process reads it. */
    public enum Next {
        POINT_WAITING,
        POINT_OPEN,
        ALL_TREATED
    }

    public Session {
        seats = List.copyOf(seats);
        agenda = List.copyOf(agenda);
        remarks = List.copyOf(remarks);
    }

    public Instant until() {
        return planned.plus(Duration.ofMinutes(minutes));
    }

    public AgendaPoint point(int number) {
        return agenda.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.point-not-found"));
    }

    public Optional<AgendaPoint> openPoint() {
        return agenda.stream().filter(it -> it.status() == AgendaStatus.OPEN).findFirst();
    }

    public List<AgendaPoint> waiting() {
        return agenda.stream().filter(it -> it.status() == AgendaStatus.WAITING).toList();
    }

    public Next next() {
        if (openPoint().isPresent()) {
            return Next.POINT_OPEN;
        }
        return waiting().isEmpty() ? Next.ALL_TREATED : Next.POINT_WAITING;
    }

    /** Seats at which somebody sits now. */
    public Set<UUID> present() {
        return seats.stream()
                .filter(SessionSeat::present)
                .map(SessionSeat::seat)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The seat that this person holds or stands in for at the session. */
    public Optional<SessionSeat> seatFor(UUID person) {
        return seats.stream().filter(it -> it.isOf(person)).findFirst();
    }

    void mustBe(SessionStatus wanted) {
        if (status != wanted) {
            throw new StateMoved("problem.session-is." + status);
        }
    }

    void mustHaveNoPointOpen() {
        openPoint().ifPresent(it -> {
            throw new StateMoved("problem.point-open", it.number());
        });
    }

    /** The point, if it is open now. */
    AgendaPoint open(int number) {
        mustBe(SessionStatus.OPEN);
        AgendaPoint point = point(number);
        if (point.status() != AgendaStatus.OPEN) {
            throw new StateMoved("problem.point-is." + point.status());
        }
        return point;
    }

    /** The point, if it waits and nothing else is open. */
    AgendaPoint waiting(int number) {
        mustBe(SessionStatus.OPEN);
        return ahead(number);
    }

    /** The point, if it waits and the session has not begun, or nothing else is open. */
    AgendaPoint ahead(int number) {
        if (!status.ahead()) {
            throw new StateMoved("problem.session-is." + status);
        }
        AgendaPoint point = point(number);
        mustHaveNoPointOpen();
        if (point.status() != AgendaStatus.WAITING) {
            throw new StateMoved("problem.point-is." + point.status());
        }
        return point;
    }
}
