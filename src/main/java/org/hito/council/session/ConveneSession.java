package org.hito.council.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.inbox.Notices;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair or a secretary calls a body to a session. Written votes on what stands on the agenda are put off to it; what is
 * new on it is asked of the body when it is taken up.
 */
@Component
public class ConveneSession {

    private final SessionWriter writer;
    private final SessionAccess access;
    private final SessionToken token;
    private final SessionTrail trail;
    private final Bodies bodies;
    private final NoticePeriod noticePeriod;
    private final AgendaItems items;
    private final AgendaPoints points;
    private final Notices notices;
    private final CommunityCalendar calendar;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    ConveneSession(
            SessionWriter writer,
            SessionAccess access,
            SessionToken token,
            SessionTrail trail,
            Bodies bodies,
            NoticePeriod noticePeriod,
            AgendaItems items,
            AgendaPoints points,
            Notices notices,
            CommunityCalendar calendar,
            MessageSource texts,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.writer = writer;
        this.access = access;
        this.token = token;
        this.trail = trail;
        this.bodies = bodies;
        this.noticePeriod = noticePeriod;
        this.items = items;
        this.points = points;
        this.notices = notices;
        this.calendar = calendar;
        this.texts = texts;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What a session is called to.
     *
     * @param items that the body has before it, in the order of the agenda
     * @param others what else is put before it
     * @param urgency why with less notice than the rule asks for, or null
     */
    public record Plan(
            UUID body,
            UUID secretary,
            Instant planned,
            int minutes,
            SessionMode mode,
            String place,
            String notice,
            List<UUID> items,
            List<Other> others,
            @Nullable String urgency) {

        /** With the notice of the rule. */
        public Plan(
                UUID body,
                UUID secretary,
                Instant planned,
                int minutes,
                SessionMode mode,
                String place,
                String notice,
                List<UUID> items,
                List<Other> others) {
            this(body, secretary, planned, minutes, mode, place, notice, items, others, null);
        }

        /** A strategic item that needs no initiative (Q28). */
        public record Other(String title, String text) {}
    }

    @Transactional
    public UUID execute(Plan plan) {
        Body body = bodies.get(plan.body());
        if (!access.convenes(body)) {
            throw new NotAllowed("problem.not-convening");
        }
        if (access.presides(plan.body(), plan.secretary())) {
            throw new StateMoved("problem.secretary-presides");
        }
        LocalDate day = calendar.dayOf(plan.planned());
        boolean early = day.isBefore(noticePeriod.firstDay(body.rule()));
        noticePeriod.mustBeKept(body.rule(), day, access.chairs(body.id()), plan.urgency());
        List<Item> agenda = new ArrayList<>(points.waiting(plan.body(), plan.items()));
        boolean secondCall = plan.others().isEmpty()
                && !agenda.isEmpty()
                && agenda.stream().allMatch(it -> items.isSecondCall(it.id()));
        points.putOff(plan.items(), plan.planned(), plan.place());
        agenda.addAll(points.added(plan.body(), plan.secretary(), plan.others()));
        Session session = session(plan, early, secondCall, agenda);
        try {
            writer.add(session);
        } catch (DuplicateKeyException taken) {
            throw new StateMoved("problem.item-on-agenda");
        }
        trail.convened(session);
        tell(session, body);
        events.publishEvent(new SessionConvened(session.id(), session.body()));
        token.convened(session.id());
        return session.id();
    }

    private Session session(Plan plan, boolean early, boolean secondCall, List<Item> agenda) {
        return new Session(
                UUID.randomUUID(),
                plan.body(),
                plan.secretary(),
                plan.mode(),
                plan.place(),
                early
                        ? texts.getMessage(
                                "council.session.short-notice",
                                new Object[] {plan.notice(), plan.urgency()},
                                LocaleContextHolder.getLocale())
                        : plan.notice(),
                secondCall,
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                plan.planned(),
                plan.minutes(),
                SessionStatus.CONVENED,
                null,
                null,
                null,
                null,
                List.of(),
                points.from(1, agenda),
                List.of(),
                0);
    }

    private void tell(Session session, Body body) {
        SessionTold.put(notices, session, body.name(), "council.session-convened");
    }
}
