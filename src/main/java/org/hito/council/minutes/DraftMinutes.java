package org.hito.council.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.council.Seat;
import org.hito.council.session.Attendance;
import org.hito.council.session.SessionClosed;
import org.hito.council.session.SessionRecord;
import org.hito.council.session.SessionRecords;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the minutes of a session when it closes, in the transaction that closes it: no session without, no number lost. */
@Component
public class DraftMinutes {

    static final Locale SPANISH = Locale.forLanguageTag("es");

    private final SessionRecords sessions;
    private final GatherSources gather;
    private final MinutesTable table;
    private final CanonicalText canonical;
    private final MinutesTrail trail;
    private final Bodies bodies;
    private final MessageSource texts;
    private final CommunityCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftMinutes(
            SessionRecords sessions,
            GatherSources gather,
            MinutesTable table,
            CanonicalText canonical,
            MinutesTrail trail,
            Bodies bodies,
            MessageSource texts,
            CommunityCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.gather = gather;
        this.table = table;
        this.canonical = canonical;
        this.trail = trail;
        this.bodies = bodies;
        this.texts = texts;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionClosed event) {
        SessionRecord session = sessions.of(event.session());
        SessionSources sources = gather.of(session);
        int number = table.nextNumber(session.body());
        MinutesText spanish = write(sources, number, SPANISH);
        MinutesText english = write(sources, number, Locale.ENGLISH);
        Minutes minutes = new Minutes(
                UUID.randomUUID(),
                session.body(),
                number,
                session.id(),
                null,
                presided(session),
                session.secretary(),
                session.started(),
                spanish,
                english,
                canonical.digest(spanish),
                now(),
                MinutesStatus.DRAFT,
                null,
                List.of(),
                List.of(),
                null);
        table.add(minutes);
        trail.drafted(minutes, canonical.digest(english));
        events.publishEvent(new MinutesDrafted(minutes.id(), minutes.body()));
    }

    private MinutesText write(SessionSources sources, int number, Locale language) {
        return new SessionMinutes(sources, new Wording(texts, language, calendar, sources.names())).write(number);
    }

    /** Who sat in the chair; where nobody did, whoever holds it. */
    private UUID presided(SessionRecord session) {
        return session.attendance().stream()
                .filter(it -> it.position() == Position.CHAIR)
                .map(DraftMinutes::sat)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> bodies.seats(session.body()).stream()
                        .filter(it -> it.position() == Position.CHAIR)
                        .map(Seat::holder)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElseThrow(() -> new StateMoved("problem.minutes-without-chair"));
    }

    private static @Nullable UUID sat(Attendance seat) {
        return seat.person() == null ? seat.holder() : seat.person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
