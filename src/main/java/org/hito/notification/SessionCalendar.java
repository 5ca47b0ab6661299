package org.hito.notification;

import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.Session;
import org.hito.council.session.SessionStatus;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A session as an entry for the calendars of its members. */
@Component
public class SessionCalendar {

    private final Bodies bodies;
    private final NotificationSettings settings;
    private final MessageSource texts;

    SessionCalendar(Bodies bodies, NotificationSettings settings, MessageSource texts) {
        this.bodies = bodies;
        this.settings = settings;
        this.texts = texts;
    }

    /** The file; that of a cancelled session takes the entry away again. */
    public String file(Session session) {
        boolean cancelled = session.status() == SessionStatus.CANCELLED;
        return CalendarFile.of(new CalendarEntry(
                session.id() + "@hito",
                session.revision() + (cancelled ? 1 : 0),
                texts.getMessage(
                        "notification.session.calendar",
                        new Object[] {bodies.get(session.body()).name()},
                        LocaleContextHolder.getLocale()),
                agenda(session),
                session.place(),
                session.planned(),
                session.until(),
                session.ended() == null || !cancelled ? session.convenedAt() : session.ended(),
                settings.publicUrl() + path(session),
                cancelled));
    }

    static String path(Session session) {
        return "/sessions/" + session.id();
    }

    static String agenda(Session session) {
        return session.agenda().stream()
                .filter(it -> session.status() != SessionStatus.CONVENED || it.status() != AgendaStatus.LEFT_OUT)
                .map(it -> it.number() + ". " + it.title())
                .collect(Collectors.joining("\n"));
    }
}
