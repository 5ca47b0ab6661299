package org.hito.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.Item;
import org.hito.council.Recuse;
import org.hito.council.RoundList;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.CloseSession;
import org.hito.council.session.ConveneSession;
import org.hito.council.session.CountPoint;
import org.hito.council.session.NoticePeriod;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionMode;
import org.hito.council.session.SessionOfTask;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.ShowHands;
import org.hito.council.session.TakeAttendance;
import org.hito.demo.Story.Cast;
import org.hito.demo.Story.Life;
import org.hito.demo.Story.Point;
import org.hito.demo.Story.Sitting;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the session of the story on milestones that wait, in place of written votes, and has its minutes signed. */
@Component
@Profile("demo")
class DemoSession {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final Duration A_POINT = Duration.ofMinutes(50);
    private static final Duration A_MOMENT = Duration.ofMinutes(2);
    private static final String SECRETARY = "secretary";

    private final DemoActs acts;
    private final DemoMinutes minutes;
    private final RoundList rounds;
    private final Bodies bodies;
    private final AgendaItems items;
    private final Initiatives initiatives;
    private final NoticePeriod notice;
    private final ConveneSession convene;
    private final SessionOfTask sessions;
    private final TakeAttendance attendance;
    private final OpenPoint open;
    private final CastBallot cast;
    private final Recuse recuse;
    private final ShowHands showHands;
    private final CountPoint count;
    private final CloseSession close;
    private final CommunityCalendar calendar;

    DemoSession(
            DemoActs acts,
            DemoMinutes minutes,
            RoundList rounds,
            Bodies bodies,
            AgendaItems items,
            Initiatives initiatives,
            NoticePeriod notice,
            ConveneSession convene,
            SessionOfTask sessions,
            TakeAttendance attendance,
            OpenPoint open,
            CastBallot cast,
            Recuse recuse,
            ShowHands showHands,
            CountPoint count,
            CloseSession close,
            CommunityCalendar calendar) {
        this.acts = acts;
        this.minutes = minutes;
        this.rounds = rounds;
        this.bodies = bodies;
        this.items = items;
        this.initiatives = initiatives;
        this.notice = notice;
        this.convene = convene;
        this.sessions = sessions;
        this.attendance = attendance;
        this.open = open;
        this.cast = cast;
        this.recuse = recuse;
        this.showHands = showHands;
        this.count = count;
        this.close = close;
        this.calendar = calendar;
    }

    /** @return whose milestones were on the agenda */
    Map<Life, UUID> hold(Story story) {
        acts.begin();
        Sitting told = story.session();
        Map<Life, Item> agenda = agenda(story);
        Session session =
                sessions.get(acts.as(SECRETARY, told.convened(), () -> convene(told, List.copyOf(agenda.values()))));
        List<SessionSeat> seats = attendance.seats(session);
        Instant now = session.planned();
        for (AgendaPoint point : session.agenda()) {
            treat(session, point, told.points().get(point.number() - 1), seats, now);
            now = now.plus(A_POINT);
        }
        acts.run(SECRETARY, now, () -> close.execute(session.id()));
        minutes.sign(session.body(), now.plus(Duration.ofDays(1)), told.statement());
        Map<Life, UUID> treated = new LinkedHashMap<>();
        agenda.forEach((life, item) -> treated.put(life, Objects.requireNonNull(item.initiative())));
        return treated;
    }

    /** What the council has before it of the lives that the story names, in the order in which it names them. */
    private Map<Life, Item> agenda(Story story) {
        UUID council = bodies.all().stream()
                .filter(it -> it.kind() == BodyKind.PROMOTER_COUNCIL)
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, Item> waiting = items.waiting(council).stream()
                .collect(Collectors.toMap(
                        it -> initiatives
                                .get(Objects.requireNonNull(it.initiative()))
                                .name(),
                        it -> it));
        Map<String, Life> lives = story.initiatives().stream().collect(Collectors.toMap(Life::key, it -> it));
        Map<Life, Item> agenda = new LinkedHashMap<>();
        for (Point point : story.session().points()) {
            Life life = Objects.requireNonNull(lives.get(point.initiative()));
            String name = life.registration().path("name").asString();
            agenda.put(life, Objects.requireNonNull(waiting.get(name)));
        }
        return agenda;
    }

    private UUID convene(Sitting told, List<Item> agenda) {
        Body body = bodies.get(agenda.get(0).body());
        return convene.execute(new ConveneSession.Plan(
                body.id(),
                acts.id(SECRETARY),
                calendar.at(notice.firstDay(body.rule()), BEGIN),
                180,
                SessionMode.MIXED,
                told.place(),
                told.notice(),
                agenda.stream().map(Item::id).toList(),
                List.of()));
    }

    /** Who comes and goes, then the votes: on one's own device where the story says so, else by show of hands. */
    private void treat(Session session, AgendaPoint at, Point point, List<SessionSeat> seats, Instant begin) {
        UUID id = session.id();
        Map<UUID, AttendanceMode> moves = new HashMap<>();
        point.attendance().forEach((member, mode) -> moves.put(seat(seats, member), mode));
        acts.run(SECRETARY, begin.plus(A_MOMENT), () -> attendance.execute(id, moves));
        Instant now = begin.plus(A_MOMENT.multipliedBy(3));
        acts.run(SECRETARY, now, () -> open.execute(id, at.number()));
        if (point.hands() == null) {
            return;
        }
        UUID round = rounds.last(at.item()).orElseThrow().id();
        if (point.recused() != null) {
            now = now.plus(A_MOMENT);
            acts.run(point.recused(), now, () -> recuse.execute(round, point.grounds()));
        }
        for (Cast vote : point.votes() == null ? List.<Cast>of() : point.votes()) {
            now = now.plus(A_MOMENT);
            acts.run(vote.by(), now, () -> cast.execute(round, vote.said()));
        }
        List<ShowHands.Hand> hands = point.hands().stream()
                .map(it -> new ShowHands.Hand(seat(seats, it.by()), it.said()))
                .toList();
        now = now.plus(A_MOMENT.multipliedBy(8));
        acts.run(SECRETARY, now, () -> showHands.execute(id, at.number(), hands));
        acts.run(SECRETARY, now.plus(A_MOMENT), () -> count.execute(id, at.number()));
    }

    private UUID seat(List<SessionSeat> seats, String member) {
        UUID holder = acts.id(member);
        return seats.stream()
                .filter(it -> holder.equals(it.holder()))
                .findFirst()
                .orElseThrow()
                .seat();
    }
}
