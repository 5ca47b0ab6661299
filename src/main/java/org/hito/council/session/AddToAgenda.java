package org.hito.council.session;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.council.session.ConveneSession.Plan.Other;
import org.hito.inbox.Notices;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts something more on the agenda of a session that was convened and has not begun. It needs the notice of the rule like the session
 * itself, and everybody who was called is told again.
 */
@Component
public class AddToAgenda {

    private final SessionAccess access;
    private final SessionWriter writer;
    private final SessionTrail trail;
    private final AgendaPoints points;
    private final NoticePeriod noticePeriod;
    private final Bodies bodies;
    private final Notices notices;
    private final CommunityCalendar calendar;
    private final ApplicationEventPublisher events;

    AddToAgenda(
            SessionAccess access,
            SessionWriter writer,
            SessionTrail trail,
            AgendaPoints points,
            NoticePeriod noticePeriod,
            Bodies bodies,
            Notices notices,
            CommunityCalendar calendar,
            ApplicationEventPublisher events) {
        this.access = access;
        this.writer = writer;
        this.trail = trail;
        this.points = points;
        this.noticePeriod = noticePeriod;
        this.bodies = bodies;
        this.notices = notices;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * @param items that the body has before it
     * @param urgency why so late, where the rule asks for more notice
     */
    @Transactional
    public void execute(UUID id, List<UUID> items, List<Other> others, @Nullable String urgency) {
        Session session = access.lockToRun(id);
        session.mustBe(SessionStatus.CONVENED);
        Body body = bodies.get(session.body());
        noticePeriod.mustBeKept(body.rule(), calendar.dayOf(session.planned()), access.chairs(session.body()), urgency);
        List<Item> waiting = points.waiting(session.body(), items);
        points.putOff(items, session.planned(), session.place());
        List<Item> all = Stream.concat(
                        waiting.stream(), points.added(session.body(), session.secretary(), others).stream())
                .toList();
        List<AgendaPoint> added = points.from(session.agenda().size() + 1, all);
        try {
            writer.add(id, added);
        } catch (DuplicateKeyException taken) {
            throw new StateMoved("problem.item-on-agenda");
        }
        writer.revised(id);
        added.forEach(point -> trail.added(session, point, urgency));
        SessionTold.put(notices, session, body.name(), "council.session-agenda-changed");
        events.publishEvent(new SessionAgendaChanged(id, session.body()));
    }
}
