package org.hito.council.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Call;
import org.hito.council.session.AddRemark;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.SessionRemark;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.SessionStatus;
import org.hito.council.session.ShownHand;
import org.hito.council.session.TakeAttendance;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sessions as their readers see them, with names. */
@Component
class SessionViews {

    private final Bodies bodies;
    private final TakeAttendance attendance;
    private final AddRemark remarks;
    private final SessionAccess access;
    private final PointViews points;
    private final Initiatives initiatives;
    private final People people;
    private final CurrentActor currentActor;
    private final CommunityCalendar calendar;

    SessionViews(
            Bodies bodies,
            TakeAttendance attendance,
            AddRemark remarks,
            SessionAccess access,
            PointViews points,
            Initiatives initiatives,
            People people,
            CurrentActor currentActor,
            CommunityCalendar calendar) {
        this.bodies = bodies;
        this.attendance = attendance;
        this.remarks = remarks;
        this.access = access;
        this.points = points;
        this.initiatives = initiatives;
        this.people = people;
        this.currentActor = currentActor;
        this.calendar = calendar;
    }

    List<SessionView> of(Collection<Session> sessions) {
        return sessions.stream().map(this::of).toList();
    }

    SessionView of(Session session) {
        Body body = bodies.get(session.body());
        List<SessionSeat> seats = attendance.seats(session);
        Map<UUID, PersonView> names = people.all(people(session, seats));
        Map<UUID, String> about = initiatives.names(session.agenda().stream()
                .map(AgendaPoint::initiative)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        UUID reader = currentActor.person();
        int filled = (int) seats.stream().filter(it -> it.holder() != null).count();
        return new SessionView(
                session.id(),
                new RoundView.Named(body.id(), body.name()),
                session.status(),
                session.mode(),
                session.place(),
                session.notice(),
                session.secondCall(),
                who(session.secretary(), names),
                who(session.convenedBy(), names),
                calendar.at(session.convenedAt()),
                calendar.at(session.planned()),
                calendar.at(session.until()),
                at(session.started()),
                at(session.ended()),
                session.present().size(),
                filled,
                body.rule().quorumOf(filled, new Call(true, session.secondCall())),
                session.grounds(),
                seats.stream().map(it -> line(it, names, reader)).toList(),
                points.of(session, names, about),
                session.remarks().stream().map(it -> remark(it, names)).toList(),
                may(session));
    }

    private List<String> may(Session session) {
        List<String> acts = new ArrayList<>();
        boolean runs = access.runs(session);
        if (runs && session.status().ahead()) {
            acts.add("attendance");
        }
        if (runs && session.status() == SessionStatus.CONVENED) {
            acts.add("cancel");
            acts.add("add");
        }
        if (session.status() == SessionStatus.OPEN) {
            if (remarks.takesPart(session)) {
                acts.add("remark");
            }
            if (runs) {
                acts.add("close");
            }
        }
        return acts;
    }

    private static Set<UUID> people(Session session, List<SessionSeat> seats) {
        Set<UUID> all = new HashSet<>(List.of(session.secretary(), session.convenedBy()));
        seats.stream()
                .flatMap(it -> Stream.of(it.holder(), it.substitute(), it.person()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        session.remarks().stream().map(SessionRemark::by).forEach(all::add);
        session.agenda().stream()
                .flatMap(it -> it.hands().stream())
                .map(ShownHand::recordedBy)
                .forEach(all::add);
        return all;
    }

    private SessionView.SeatLine line(SessionSeat seat, Map<UUID, PersonView> names, UUID reader) {
        Function<@Nullable UUID, SessionView.@Nullable Who> named = id -> id == null ? null : who(id, names);
        return new SessionView.SeatLine(
                seat.seat(),
                seat.position(),
                seat.institution(),
                named.apply(seat.holder()),
                named.apply(seat.substitute()),
                named.apply(seat.person()),
                seat.mode(),
                seat.now(),
                at(seat.arrived()),
                at(seat.gone()),
                seat.isOf(reader));
    }

    private SessionView.RemarkView remark(SessionRemark remark, Map<UUID, PersonView> names) {
        return new SessionView.RemarkView(who(remark.by(), names), calendar.at(remark.at()), remark.text());
    }

    static SessionView.Who who(UUID id, Map<UUID, PersonView> names) {
        PersonView person = names.get(id);
        return person == null
                ? new SessionView.Who("", "")
                : new SessionView.Who(person.username(), person.displayName());
    }

    private @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : calendar.at(moment);
    }
}
