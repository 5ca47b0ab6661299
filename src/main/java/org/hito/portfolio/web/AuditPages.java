package org.hito.portfolio.web;

import java.util.List;
import org.hito.audit.History;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.council.Body;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.portfolio.TrailDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's desk: all streams, whether they are whole, who signed in, who was refused and who read what. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    /** @param path of the history behind it, or null */
    record Line(History.Head head, String name, @Nullable String path) {}

    private static final String INITIATIVE = "initiative:";
    private static final String BODY = "body:";

    private final TrailDesk desk;

    AuditPages(TrailDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String streams(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute(
                "streams",
                desk.streams(after, PageLimit.DEFAULT)
                        .map(it -> new Line(it.head(), it.name(), path(it.head().stream()))));
        return "portfolio/audit";
    }

    /** Entries of the system stream, newest first: sign-ins, refusals, reads, people. */
    @GetMapping("/system")
    String system(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return entries(Stream.SYSTEM, kind, person, after, model);
    }

    /** Entries of a body, newest first: its seats, its rule, and what it decides about no initiative. */
    @GetMapping("/bodies/{id}")
    String body(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Body body = desk.body(Ids.of(id, "problem.body-not-found"));
        model.addAttribute("body", body);
        return entries(Stream.body(body.id()), kind, person, after, model);
    }

    private String entries(
            Stream stream, @Nullable String kind, @Nullable String person, @Nullable String after, Model model) {
        var page = desk.entries(new TrailDesk.Filter(stream, kind, person, null, null), after, PageLimit.DEFAULT);
        model.addAttribute("kind", kind);
        model.addAttribute("username", person);
        model.addAttribute("kinds", desk.kinds(stream));
        model.addAttribute("next", page.next());
        model.addAttribute(
                "lines",
                page.items().stream().map(it -> HistoryLine.of(it, null)).toList());
        return "portfolio/audit-system";
    }

    @GetMapping("/verification")
    String verification(Model model) {
        List<TrailVerifier.Verdict> verdicts = desk.verifyAll();
        model.addAttribute("verdicts", verdicts);
        model.addAttribute(
                "entries",
                verdicts.stream().mapToLong(TrailVerifier.Verdict::entries).sum());
        model.addAttribute("broken", verdicts.stream().filter(it -> !it.whole()).toList());
        return "portfolio/audit-verification";
    }

    private static @Nullable String path(String stream) {
        if (stream.startsWith(INITIATIVE)) {
            return "/initiatives/" + stream.substring(INITIATIVE.length()) + "/history";
        }
        if (stream.startsWith(BODY)) {
            return "/audit/bodies/" + stream.substring(BODY.length());
        }
        return stream.equals(Stream.SYSTEM.name()) ? "/audit/system" : null;
    }

    /** Where an entry of any stream is read, or null. */
    static @Nullable String path(String stream, long seq) {
        String path = path(stream);
        return path != null && stream.startsWith(INITIATIVE) ? path + "/" + seq : path;
    }
}
