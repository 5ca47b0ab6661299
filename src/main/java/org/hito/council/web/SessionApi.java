package org.hito.council.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.CountPoint;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.SessionList;
import org.hito.council.session.SessionStatus;
import org.hito.council.session.process.ConveneSessionStart;
import org.hito.council.session.process.RecordAttendanceHandler;
import org.hito.council.session.process.ShowOfHandsDesk;
import org.hito.form.FormSchema;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Sessions by API: everything that the page does. Ballots are cast on the rounds that the agenda names. */
@RestController
@RequestMapping("/api/sessions")
class SessionApi {

    /** A form that an act takes, with what it begins with. */
    record FormOfAct(ObjectNode schema, ObjectNode data) {

        static FormOfAct of(FormSchema schema, ObjectNode data) {
            return new FormOfAct(schema.json(), data);
        }
    }

    private final SessionAccess access;
    private final SessionList list;
    private final SessionViews views;
    private final SessionActs acts;
    private final ConveneSessionStart convene;
    private final OpenPoint open;
    private final CountPoint count;
    private final ShowOfHandsDesk hands;
    private final FormSubmission submission;

    SessionApi(
            SessionAccess access,
            SessionList list,
            SessionViews views,
            SessionActs acts,
            ConveneSessionStart convene,
            OpenPoint open,
            CountPoint count,
            ShowOfHandsDesk hands,
            FormSubmission submission) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.acts = acts;
        this.convene = convene;
        this.open = open;
        this.count = count;
        this.hands = hands;
        this.submission = submission;
    }

    /** The latest planned one first. */
    @GetMapping
    PageOf<SessionView> list(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        Optional<Ids.Filter> ofBody = Ids.filter(body);
        SessionStatus wanted = Constants.ifNamed(SessionStatus.values(), status);
        if (ofBody.isEmpty()) {
            return PageOf.empty();
        }
        PageOf<Session> page = list.page(new SessionList.Filter(ofBody.get().id(), wanted), after, rows);
        return new PageOf<>(views.of(page.items()), page.next());
    }

    /** Its form is that of {@code GET /api/forms/convene-session?body=}. */
    @PostMapping
    ResponseEntity<SessionView> convene(@RequestBody SentForm sent) {
        UUID id = convene.submitted(sent);
        return ResponseEntity.created(URI.create("/api/sessions/" + id)).body(session(id.toString()));
    }

    @GetMapping("/{id}")
    SessionView session(@PathVariable String id) {
        return views.of(seen(id));
    }

    /** Puts something more on the agenda before the session begins: {@code item} that waits, or {@code title} and {@code text}. */
    @PostMapping("/{id}/items")
    SessionView add(@PathVariable String id, @RequestBody(required = false) @Nullable SentPoint sent) {
        acts.add(seen(id).id(), sent == null ? SentPoint.NONE : sent);
        return session(id);
    }

    @GetMapping("/{id}/attendance")
    FormOfAct attendance(@PathVariable String id) {
        SessionActs.Handed handed = acts.attendance(seen(id));
        return FormOfAct.of(handed.schema(), handed.data());
    }

    /** The first time begins the session; later on it tells who came and who left. */
    @PostMapping("/{id}/attendance")
    SessionView attendance(@PathVariable String id, @RequestBody SentForm sent) {
        acts.attendance(seen(id), submission.data(sent, RecordAttendanceHandler.FORM));
        return session(id);
    }

    /** Takes the point up with whoever is there; without a quorum the point is over and its item stays with the body. */
    @PostMapping("/{id}/items/{number}/open")
    SessionView open(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable SentWords sent) {
        open.execute(seen(id).id(), number(number));
        return session(id);
    }

    /** With {@code then} ANOTHER_SESSION the item waits to be called again; otherwise it is asked in writing. */
    @PostMapping("/{id}/items/{number}/leave-out")
    SessionView leaveOut(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable SentWords sent) {
        acts.leaveOut(seen(id).id(), number(number), SentWords.orNone(sent));
        return session(id);
    }

    @GetMapping("/{id}/items/{number}/show-of-hands")
    FormOfAct hands(@PathVariable String id, @PathVariable String number) {
        Session session = seen(id);
        ShowOfHandsDesk.Handed handed = hands.handed(session, session.point(number(number)));
        return FormOfAct.of(handed.schema(), handed.data());
    }

    /** What members showed by hand, written down by the secretary of the session. */
    @PostMapping("/{id}/items/{number}/show-of-hands")
    SessionView hands(@PathVariable String id, @PathVariable String number, @RequestBody SentForm sent) {
        Session session = seen(id);
        AgendaPoint point = session.point(number(number));
        hands.put(session, point, submission.data(sent, "show-of-hands"));
        return session(id);
    }

    /** Against how the reader's hand was written down, until the point is counted. */
    @PostMapping("/{id}/items/{number}/objections")
    SessionView object(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable SentWords sent) {
        acts.object(seen(id).id(), number(number), SentWords.orNone(sent));
        return session(id);
    }

    /** Counts what was voted on the point that is open. */
    @PostMapping("/{id}/items/{number}/count")
    SessionView count(@PathVariable String id, @PathVariable String number) {
        count.execute(seen(id).id(), number(number));
        return session(id);
    }

    @PostMapping("/{id}/remarks")
    SessionView remark(@PathVariable String id, @RequestBody(required = false) @Nullable SentWords sent) {
        acts.remark(seen(id).id(), SentWords.orNone(sent));
        return session(id);
    }

    @PostMapping("/{id}/cancel")
    SessionView cancel(@PathVariable String id, @RequestBody(required = false) @Nullable SentWords sent) {
        acts.cancel(seen(id).id(), SentWords.orNone(sent));
        return session(id);
    }

    @PostMapping("/{id}/close")
    SessionView close(@PathVariable String id, @RequestBody(required = false) @Nullable SentWords sent) {
        acts.close(seen(id).id(), SentWords.orNone(sent));
        return session(id);
    }

    private Session seen(String id) {
        return access.visible(Ids.of(id));
    }

    private static int number(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException notOurs) {
            throw new NotFound("problem.point-not-found");
        }
    }
}
