package org.hito.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.council.minutes.MinutesList;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.CountPoint;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.TakeAttendance;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a session: what is on now and the way to the ballot, and for whoever runs it the acts. It works without script. */
@Controller
@RequestMapping("/sessions/{id}")
class SessionPages {

    private static final String SEAT = "seat-";

    private final SessionAccess access;
    private final SessionViews views;
    private final SessionActs acts;
    private final TakeAttendance attendance;
    private final OpenPoint open;
    private final CountPoint count;
    private final ActTold told;
    private final MinutesList minutes;
    private final Moments moments;
    private final AgendaItems items;
    private final Bodies bodies;

    SessionPages(
            SessionAccess access,
            SessionViews views,
            SessionActs acts,
            TakeAttendance attendance,
            OpenPoint open,
            CountPoint count,
            ActTold told,
            MinutesList minutes,
            Moments moments,
            AgendaItems items,
            Bodies bodies) {
        this.access = access;
        this.views = views;
        this.acts = acts;
        this.attendance = attendance;
        this.open = open;
        this.count = count;
        this.told = told;
        this.minutes = minutes;
        this.moments = moments;
        this.items = items;
        this.bodies = bodies;
    }

    @GetMapping
    String session(@PathVariable String id, Model model) {
        Session session = seen(id);
        SessionView meeting = views.of(session);
        model.addAttribute("meeting", meeting);
        if (meeting.may("add")) {
            model.addAttribute("waiting", items.waiting(session.body()));
            model.addAttribute(
                    "shortNotice", bodies.get(session.body()).rule().shortNotice() && access.chairs(session.body()));
        }
        model.addAttribute("heldOn", moments.day(session.planned()));
        model.addAttribute("modes", AttendanceMode.values());
        model.addAttribute(
                "minutes",
                minutes.page(new MinutesList.Filter(null, session.id(), null), null, 1)
                        .items());
        return "council/session";
    }

    /** What is on now again, for the open page; a page that shows another state is loaded anew. */
    @GetMapping("/now")
    String now(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String was,
            HttpServletResponse response,
            Model model) {
        SessionView session = views.of(seen(id));
        if (was != null && !was.equals(session.state())) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("meeting", session);
        return "council/session :: now";
    }

    @PostMapping("/attendance")
    String attendance(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> params, RedirectAttributes flash) {
        return act(id, "council.session.attendance.noted", flash, it -> attendance.execute(it, modes(params)));
    }

    private static Map<UUID, AttendanceMode> modes(MultiValueMap<String, String> params) {
        Map<UUID, AttendanceMode> modes = new LinkedHashMap<>();
        params.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(SEAT)) {
                modes.put(Ids.of(name.substring(SEAT.length())), Constants.of(AttendanceMode.values(), value));
            }
        });
        return modes;
    }

    @PostMapping("/items")
    String add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(
                id,
                "council.session.added",
                flash,
                it -> acts.add(it, new SentPoint(item, title, text, grounds, null)));
    }

    @PostMapping("/items/{number}/open")
    String open(@PathVariable String id, @PathVariable int number, RedirectAttributes flash) {
        return act(id, "council.session.opened", flash, it -> open.execute(it, number));
    }

    @PostMapping("/items/{number}/leave-out")
    String leaveOut(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String then,
            RedirectAttributes flash) {
        return act(
                id,
                "council.session.left-out",
                flash,
                it -> acts.leaveOut(it, number, SentWords.grounds(grounds, then)));
    }

    @PostMapping("/items/{number}/count")
    String count(@PathVariable String id, @PathVariable int number, RedirectAttributes flash) {
        return act(id, "council.session.counted", flash, it -> count.execute(it, number));
    }

    @PostMapping("/items/{number}/objections")
    String object(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(
                id, "council.session.objected", flash, it -> acts.object(it, number, SentWords.grounds(grounds, null)));
    }

    @PostMapping("/remarks")
    String remark(
            @PathVariable String id, @RequestParam(required = false) @Nullable String text, RedirectAttributes flash) {
        return act(id, "council.session.remarked", flash, it -> acts.remark(it, SentWords.text(text)));
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(id, "council.session.cancelled", flash, it -> acts.cancel(it, SentWords.grounds(grounds, null)));
    }

    @PostMapping("/close")
    String close(@PathVariable String id, RedirectAttributes flash) {
        return act(id, "council.session.closed", flash, it -> acts.close(it, SentWords.NONE));
    }

    private String act(String id, String notice, RedirectAttributes flash, Consumer<UUID> act) {
        UUID session = seen(id).id();
        return told.on("/sessions/" + session, flash, () -> {
            act.accept(session);
            return notice;
        });
    }

    private Session seen(String id) {
        return access.visible(Ids.of(id));
    }
}
