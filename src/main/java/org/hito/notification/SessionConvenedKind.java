package org.hito.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Seat;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAgendaChanged;
import org.hito.council.session.SessionCancelled;
import org.hito.council.session.SessionConvened;
import org.hito.council.session.SessionOfTask;
import org.hito.council.session.SessionStatus;
import org.hito.platform.web.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A body was called to a session, or the session was called off; the file for calendars goes along. */
@Component
class SessionConvenedKind implements NoticeKind {

    private static final String CHANGED = "changed";

    private final Outbox outbox;
    private final SessionOfTask sessions;
    private final SessionCalendar calendar;
    private final Bodies bodies;
    private final Moments moments;

    SessionConvenedKind(
            Outbox outbox, SessionOfTask sessions, SessionCalendar calendar, Bodies bodies, Moments moments) {
        this.outbox = outbox;
        this.sessions = sessions;
        this.calendar = calendar;
        this.bodies = bodies;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "SESSION_CONVENED";
    }

    @Override
    public int order() {
        return 55;
    }

    @EventListener
    void on(SessionConvened event) {
        outbox.put(this, event.session().toString(), Map.of("status", SessionStatus.CONVENED.name()));
    }

    @EventListener
    void on(SessionAgendaChanged event) {
        outbox.put(this, event.session().toString(), Map.of("status", SessionStatus.CONVENED.name(), CHANGED, "yes"));
    }

    @EventListener
    void on(SessionCancelled event) {
        outbox.put(this, event.session().toString(), Map.of("status", SessionStatus.CANCELLED.name()));
    }

    /** Nothing where the session is over or was called off before anybody was told. */
    @Override
    public Optional<News> news(Occasion occasion) {
        Session session = sessions.get(UUID.fromString(occasion.subject()));
        if (!session.status().name().equals(occasion.fact("status"))) {
            return Optional.empty();
        }
        Body body = bodies.get(session.body());
        boolean cancelled = session.status() == SessionStatus.CANCELLED;
        return Optional.of(News.of(
                        members(session, body),
                        text(cancelled, occasion.facts().containsKey(CHANGED)),
                        SessionCalendar.path(session))
                .with("body", body.name())
                .with("when", moments.moment(session.planned()))
                .with("place", session.place())
                .with("agenda", String.join("; ", titles(session)))
                .attached(calendar.file(session)));
    }

    private static String text(boolean cancelled, boolean changed) {
        if (cancelled) {
            return "notification.session-cancelled";
        }
        return changed ? "notification.session-changed" : "notification.session-convened";
    }

    private static List<String> titles(Session session) {
        return session.agenda().stream()
                .filter(it -> it.status() != AgendaStatus.LEFT_OUT)
                .map(it -> it.number() + ". " + it.title())
                .toList();
    }

    private Set<UUID> members(Session session, Body body) {
        Set<UUID> all = new HashSet<>(List.of(session.secretary(), session.convenedBy()));
        for (Seat seat : bodies.seats(session.body())) {
            Seat.Substitute substitute = seat.substitute();
            Stream.of(
                            Optional.ofNullable(seat.holder()),
                            Optional.ofNullable(substitute)
                                    .filter(it -> body.rule().substitutes())
                                    .map(Seat.Substitute::person))
                    .flatMap(Optional::stream)
                    .forEach(all::add);
        }
        return all;
    }
}
