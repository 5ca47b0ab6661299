package org.hito.council.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Question;
import org.hito.inbox.Notices;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
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
    private final OpenItem openItem;
    private final Notices notices;
    private final CommunityCalendar calendar;
    private final Moments moments;
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
            OpenItem openItem,
            Notices notices,
            CommunityCalendar calendar,
            Moments moments,
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
        this.openItem = openItem;
        this.notices = notices;
        this.calendar = calendar;
        this.moments = moments;
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
            List<Other> others) {

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
        if (calendar.dayOf(plan.planned()).isBefore(noticePeriod.firstDay(body.rule()))) {
            throw new StateMoved("problem.notice-period", moments.day(noticePeriod.firstDay(body.rule())));
        }
        List<Item> waiting = items.waiting(plan.body());
        List<Item> agenda = new ArrayList<>(plan.items().stream()
                .map(id -> waiting.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new StateMoved("problem.item-not-waiting")))
                .toList());
        boolean secondCall = plan.others().isEmpty()
                && !agenda.isEmpty()
                && agenda.stream().allMatch(it -> items.isSecondCall(it.id()));
        String putOff = texts.getMessage(
                "council.session.put-off",
                new Object[] {moments.moment(plan.planned()), plan.place()},
                LocaleContextHolder.getLocale());
        items.putOff(plan.items(), putOff);
        plan.others().stream().map(other -> added(plan, other)).forEach(agenda::add);
        Session session = session(plan, secondCall, agenda);
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

    /** Submitted by the secretary, who does not vote, so that whoever convenes keeps the vote of the own seat. */
    private Item added(Plan plan, Plan.Other other) {
        return openItem.added(new Question(
                plan.body(),
                ItemKind.STRATEGIC,
                null,
                null,
                1,
                other.title(),
                other.text(),
                List.of(),
                List.of(),
                plan.secretary()));
    }

    private Session session(Plan plan, boolean secondCall, List<Item> agenda) {
        List<AgendaPoint> points = new ArrayList<>();
        for (Item item : agenda) {
            points.add(new AgendaPoint(
                    points.size() + 1,
                    item.id(),
                    item.title(),
                    item.kind(),
                    item.initiative(),
                    AgendaStatus.WAITING,
                    null,
                    0,
                    0,
                    null,
                    List.of()));
        }
        return new Session(
                UUID.randomUUID(),
                plan.body(),
                plan.secretary(),
                plan.mode(),
                plan.place(),
                plan.notice(),
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
                points,
                List.of());
    }

    private void tell(Session session, Body body) {
        SessionTold.put(notices, session, body.name(), "council.session-convened");
    }
}
