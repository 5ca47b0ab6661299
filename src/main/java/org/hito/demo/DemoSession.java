package org.hito.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.CastBallot;
import org.hito.council.CastBallot.Said;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Vote;
import org.hito.council.minutes.ApproveMinutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.SignMinutes;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.CloseSession;
import org.hito.council.session.ConveneSession;
import org.hito.council.session.NoticePeriod;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionMode;
import org.hito.council.session.SessionOfTask;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.TakeAttendance;
import org.hito.demo.Story.Cast;
import org.hito.platform.CommunityCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Holds a session on the milestone of an initiative in place of a written vote, and has its minutes signed. */
@Component
@Profile("demo")
class DemoSession {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final Duration BETWEEN_VOTES = Duration.ofMinutes(2);
    private static final String PASSWORD = "hito-demo";

    private final DemoActs acts;
    private final DemoTexts texts;
    private final RoundList rounds;
    private final Bodies bodies;
    private final NoticePeriod notice;
    private final ConveneSession convene;
    private final SessionOfTask sessions;
    private final TakeAttendance attendance;
    private final OpenPoint open;
    private final CastBallot cast;
    private final CloseSession close;
    private final MinutesList minutes;
    private final ApproveMinutes approve;
    private final SignMinutes sign;
    private final CommunityCalendar calendar;

    DemoSession(
            DemoActs acts,
            DemoTexts texts,
            RoundList rounds,
            Bodies bodies,
            NoticePeriod notice,
            ConveneSession convene,
            SessionOfTask sessions,
            TakeAttendance attendance,
            OpenPoint open,
            CastBallot cast,
            CloseSession close,
            MinutesList minutes,
            ApproveMinutes approve,
            SignMinutes sign,
            CommunityCalendar calendar) {
        this.acts = acts;
        this.texts = texts;
        this.rounds = rounds;
        this.bodies = bodies;
        this.notice = notice;
        this.convene = convene;
        this.sessions = sessions;
        this.attendance = attendance;
        this.open = open;
        this.cast = cast;
        this.close = close;
        this.minutes = minutes;
        this.approve = approve;
        this.sign = sign;
        this.calendar = calendar;
    }

    void hold(Round written, LocalDate called, List<Cast> votes, Map<String, String> words) {
        ObjectNode said = texts.answers("convene-session", Map.of(), words, called);
        Session session = sessions.get(acts.as("secretary", called, () -> convene(written, said)));
        Instant now = session.planned().plus(Duration.ofMinutes(4));
        run("secretary", now, () -> attendance.execute(session.id(), present(session, votes)));
        now = now.plus(Duration.ofMinutes(6));
        run("secretary", now, () -> open.execute(session.id(), 1));
        UUID round = rounds.last(written.item().id()).orElseThrow().id();
        for (Cast vote : votes) {
            now = now.plus(BETWEEN_VOTES);
            run(
                    vote.by(),
                    now,
                    () -> cast.execute(round, new Said(Vote.valueOf(vote.vote()), vote.grounds(), List.of())));
        }
        run("secretary", now.plus(Duration.ofMinutes(20)), () -> close.execute(session.id()));
        signed(session, session.planned().plus(Duration.ofDays(1)), said);
    }

    private UUID convene(Round written, ObjectNode said) {
        Body body = bodies.get(written.item().body());
        return convene.execute(new ConveneSession.Plan(
                body.id(),
                acts.id("secretary"),
                calendar.at(notice.firstDay(body.rule()), BEGIN),
                120,
                SessionMode.MIXED,
                said.path("place").asString(),
                said.path("notice").asString(),
                List.of(written.item().id()),
                List.of()));
    }

    /** Whoever votes is there, one of them from afar; all others are not. */
    private Map<UUID, AttendanceMode> present(Session session, List<Cast> votes) {
        List<UUID> voters = votes.stream().map(it -> acts.id(it.by())).toList();
        Map<UUID, AttendanceMode> modes = new HashMap<>();
        for (SessionSeat seat : attendance.seats(session)) {
            int order = voters.indexOf(seat.holder());
            modes.put(
                    seat.seat(),
                    order < 0 ? AttendanceMode.ABSENT : order == 1 ? AttendanceMode.REMOTE : AttendanceMode.IN_PERSON);
        }
        return modes;
    }

    private void run(String username, Instant moment, Runnable act) {
        acts.at(username, moment, () -> {
            act.run();
            return true;
        });
    }

    private void signed(Session session, Instant dayAfter, ObjectNode said) {
        UUID drafted = acts.at("chair", dayAfter, () -> minutes.page(
                                new MinutesList.Filter(session.body(), null, null), null, 1)
                        .items()
                        .get(0))
                .id();
        run("chair", dayAfter.plus(Duration.ofMinutes(9)), () -> approve.execute(drafted));
        run(
                "chair",
                dayAfter.plus(Duration.ofMinutes(11)),
                () -> sign.execute(drafted, PASSWORD, said.path("statement").asString()));
        run(
                "secretary",
                dayAfter.plus(Duration.ofMinutes(95)),
                () -> sign.execute(drafted, PASSWORD, said.path("statement").asString()));
    }
}
