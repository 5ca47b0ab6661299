package org.hito.council.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of a session, in the stream of its body. What becomes of rounds stands where rounds are told of. */
@Component
class SessionTrail {

    private final Trail trail;

    SessionTrail(Trail trail) {
        this.trail = trail;
    }

    void convened(Session session) {
        trail.record(of(session, "council.session-convened")
                .with("mode", session.mode().name())
                .with("place", session.place())
                .with("notice", session.notice())
                .with("secretary", session.secretary().toString())
                .with("secondCall", session.secondCall())
                .with(
                        "agenda",
                        session.agenda().stream().map(SessionTrail::point).toList()));
    }

    void opened(Session session, List<SessionSeat> seats) {
        trail.record(of(session, "council.session-opened")
                .with("present", present(seats))
                .with("seats", seats.size())
                .with("roll", seats.stream().map(SessionTrail::seat).toList()));
    }

    /** Somebody came, left, or is represented from now on. */
    void attended(Session session, SessionSeat before, SessionSeat after) {
        trail.record(of(session, event(after))
                .with("seat", after.seat().toString())
                .with("institution", after.institution())
                .with("person", text(after.person()))
                .changed("mode", before.now().name(), after.now().name()));
    }

    private static String event(SessionSeat after) {
        return switch (after.now()) {
            case IN_PERSON, REMOTE -> "council.session-joined";
            case SUBSTITUTE -> "council.session-represented";
            case ABSENT -> "council.session-left";
        };
    }

    void pointOpened(Session session, AgendaPoint point, UUID round, int present, int needed, boolean quorum) {
        trail.record(of(session, point, quorum ? "council.point-opened" : "council.point-without-quorum")
                .with("round", round.toString())
                .with("present", present)
                .with("needed", needed));
    }

    void pointEnded(Session session, AgendaPoint point, AgendaStatus status) {
        trail.record(of(session, point, "council.point-ended").with("status", status.name()));
    }

    void added(Session session, AgendaPoint point, @Nullable String urgency) {
        trail.record(of(session, point, "council.point-added").with("grounds", urgency));
    }

    void leftOut(Session session, AgendaPoint point, @Nullable String grounds, boolean writtenVote) {
        trail.record(of(session, point, "council.point-left-out")
                .with("grounds", grounds)
                .with("writtenVote", writtenVote));
    }

    void objected(Session session, AgendaPoint point, SessionSeat seat, String objection) {
        trail.record(of(session, point, "council.hand-objected")
                .with("seat", seat.seat().toString())
                .with("institution", seat.institution())
                .with("grounds", objection));
    }

    void remarked(Session session, SessionRemark remark) {
        trail.record(of(session, "council.session-remarked").with("text", remark.text()));
    }

    void cancelled(Session session, String grounds) {
        trail.record(of(session, "council.session-cancelled").with("grounds", grounds));
    }

    void closed(Session session) {
        trail.record(of(session, "council.session-closed")
                .with(
                        "agenda",
                        session.agenda().stream().map(SessionTrail::point).toList())
                .with("roll", session.seats().stream().map(SessionTrail::seat).toList()));
    }

    private static TrailEntry of(Session session, AgendaPoint point, String event) {
        return of(session, event)
                .with("number", point.number())
                .with("title", point.title())
                .with("item", point.item().toString());
    }

    private static TrailEntry of(Session session, String event) {
        return TrailEntry.of(Stream.body(session.body()), event)
                .with("session", session.id().toString())
                .with("body", session.body().toString())
                .with("planned", session.planned().toString());
    }

    private static long present(List<SessionSeat> seats) {
        return seats.stream().filter(SessionSeat::present).count();
    }

    private static Map<String, @Nullable Object> point(AgendaPoint point) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("number", point.number());
        values.put("title", point.title());
        values.put("item", point.item().toString());
        values.put("status", point.status().name());
        values.put("round", text(point.round()));
        return values;
    }

    private static Map<String, @Nullable Object> seat(SessionSeat seat) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("seat", seat.seat().toString());
        values.put("institution", seat.institution());
        values.put("person", text(seat.person()));
        values.put("mode", seat.mode().name());
        values.put("arrived", text(seat.arrived()));
        values.put("left", text(seat.gone()));
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
