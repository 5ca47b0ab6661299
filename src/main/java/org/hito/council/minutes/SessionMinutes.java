package org.hito.council.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hito.council.Position;
import org.hito.council.Round;
import org.hito.council.minutes.MinutesText.Fact;
import org.hito.council.minutes.MinutesText.Part;
import org.hito.council.minutes.MinutesText.Table;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.Attendance;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.SessionRecord;

/** Writes the minutes of a session in one language, from what is on record and nothing else. */
final class SessionMinutes {

    private final SessionSources sources;
    private final SessionRecord session;
    private final Wording words;

    SessionMinutes(SessionSources sources, Wording words) {
        this.sources = sources;
        this.session = sources.session();
        this.words = words;
    }

    MinutesText write(int number) {
        List<Part> parts = new ArrayList<>();
        parts.add(sitting());
        parts.add(attendance());
        parts.add(agenda());
        for (AgendaPoint point : session.agenda()) {
            parts.addAll(new PointMinutes(sources, point, words).write());
        }
        parts.addAll(rules());
        parts.add(remarks());
        parts.add(new Part(
                2,
                words.say("end"),
                List.of(),
                List.of(words.say("end.text", words.hour(session.ended()), words.day(session.ended()), number(number))),
                null));
        return new MinutesText(words.say("title", number(number)), sources.bodyName(), parts);
    }

    /** As text, or a message would write it with a separator of thousands. */
    static String number(int number) {
        return Integer.toString(number);
    }

    private Part sitting() {
        return new Part(
                2,
                words.say("session"),
                List.of(
                        fact("call", words.say(session.secondCall() ? "call.second" : "call.first")),
                        fact("mode", words.constant(session.mode())),
                        fact("place", Wording.line(session.place())),
                        fact("date", words.day(session.started())),
                        fact("started", words.hour(session.started())),
                        fact("ended", ended()),
                        fact(
                                "convened",
                                words.say(
                                        "convened.by",
                                        words.name(session.convenedBy()),
                                        words.moment(session.convenedAt()),
                                        words.moment(session.planned()))),
                        fact("notice", Wording.line(session.notice())),
                        fact("chair", chair()),
                        fact("secretary", words.name(session.secretary()))),
                List.of(),
                null);
    }

    private String ended() {
        boolean sameDay = words.day(session.started()).equals(words.day(session.ended()));
        return sameDay ? words.hour(session.ended()) : words.moment(session.ended());
    }

    private String chair() {
        return session.attendance().stream()
                .filter(it -> it.position() == Position.CHAIR && it.mode() != AttendanceMode.ABSENT)
                .map(it -> person(it))
                .findFirst()
                .orElse(words.say("chair.absent"));
    }

    private Part attendance() {
        long came = session.attendance().stream()
                .filter(it -> it.mode() != AttendanceMode.ABSENT)
                .count();
        List<List<String>> rows = session.attendance().stream()
                .map(it -> List.of(
                        words.say("seat", it.institution(), words.constant(it.position())),
                        it.mode() == AttendanceMode.ABSENT ? words.name(it.holder()) : person(it),
                        words.say("attended." + it.mode()),
                        arrived(it),
                        it.left() == null ? "" : words.hour(it.left())))
                .toList();
        return new Part(
                2,
                words.say("attendance"),
                List.of(),
                List.of(words.say("attendance.count", came, session.attendance().size())),
                new Table(
                        Stream.of("seat", "person", "attends", "arrived", "left")
                                .map(it -> words.say("column." + it))
                                .toList(),
                        rows));
    }

    /** Who sat there, and for whom. */
    private String person(Attendance seat) {
        return seat.mode() == AttendanceMode.SUBSTITUTE
                ? words.say("for", words.name(seat.person()), words.name(seat.holder()))
                : words.name(seat.person());
    }

    private String arrived(Attendance seat) {
        Instant at = seat.arrived();
        if (at == null) {
            return "";
        }
        return at.isAfter(session.started()) ? words.say("late", words.hour(at)) : words.hour(at);
    }

    private Part agenda() {
        return new Part(
                2,
                words.say("agenda"),
                List.of(),
                session.agenda().stream()
                        .map(it -> words.say(
                                "agenda.line",
                                number(it.number()),
                                Wording.line(it.title()),
                                words.constant(it.kind()),
                                PointMinutes.result(it, sources, words)))
                        .toList(),
                null);
    }

    /** Each version of the rule that a round of the session froze. */
    private List<Part> rules() {
        return session.agenda().stream()
                .map(AgendaPoint::round)
                .filter(Objects::nonNull)
                .map(sources.rounds()::get)
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.toMap(
                        Round::ruleVersion, Round::rule, (one, same) -> one, java.util.TreeMap::new))
                .entrySet()
                .stream()
                .map(it -> new Part(
                        2,
                        words.say("rule", number(it.getKey())),
                        List.of(),
                        words.reasons(it.getValue().inWords()),
                        null))
                .toList();
    }

    private Part remarks() {
        List<String> lines = session.remarks().stream()
                .map(it -> words.say("remark", words.name(it.by()), words.hour(it.at()), Wording.line(it.text())))
                .toList();
        return new Part(
                2, words.say("remarks"), List.of(), lines.isEmpty() ? List.of(words.say("remarks.none")) : lines, null);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.say("fact." + label), value);
    }
}
