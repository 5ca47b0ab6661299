package org.hito.portfolio.web;

import java.util.List;
import java.util.UUID;
import org.hito.audit.History;
import org.hito.audit.HistoryQuery;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageLimit;
import org.hito.portfolio.InitiativeHistory;
import org.hito.portfolio.ReadingTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's desk: all streams, whether they are whole, who signed in, who was refused and who read what. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    /** @param path of the history behind it, or null */
    record Line(History.Head head, String name, @Nullable String path) {}

    private static final String INITIATIVE = "initiative:";

    private final History history;
    private final InitiativeHistory sentences;
    private final TrailVerifier verifier;
    private final ReadingTrail reading;
    private final Initiatives initiatives;
    private final People people;

    AuditPages(
            History history,
            InitiativeHistory sentences,
            TrailVerifier verifier,
            ReadingTrail reading,
            Initiatives initiatives,
            People people) {
        this.history = history;
        this.sentences = sentences;
        this.verifier = verifier;
        this.reading = reading;
        this.initiatives = initiatives;
        this.people = people;
    }

    @GetMapping
    String streams(@RequestParam(required = false) @Nullable String after, Model model) {
        mustAudit();
        model.addAttribute("streams", history.streams(after, PageLimit.DEFAULT).map(this::line));
        return "portfolio/audit";
    }

    /** Entries of the system stream, newest first: sign-ins, refusals, reads, people. */
    @GetMapping("/system")
    String system(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        mustAudit();
        UUID who = person == null || person.isBlank()
                ? null
                : people.findByUsername(person.strip()).map(PersonView::id).orElse(new UUID(0, 0));
        String event = kind == null || kind.isEmpty() ? null : kind + ".";
        var page =
                history.page(new HistoryQuery(Stream.SYSTEM, who, event, null, null, true), after, PageLimit.DEFAULT);
        model.addAttribute("kind", kind);
        model.addAttribute("username", person);
        model.addAttribute("kinds", history.kinds(Stream.SYSTEM));
        model.addAttribute("next", page.next());
        model.addAttribute(
                "lines",
                sentences.told(page.items()).stream()
                        .map(it -> HistoryLine.of(it, null))
                        .toList());
        return "portfolio/audit-system";
    }

    @GetMapping("/verification")
    String verification(Model model) {
        mustAudit();
        List<TrailVerifier.Verdict> verdicts = verifier.verifyAll();
        reading.verified("/audit", verdicts.stream().allMatch(TrailVerifier.Verdict::whole));
        model.addAttribute("verdicts", verdicts);
        model.addAttribute(
                "entries",
                verdicts.stream().mapToLong(TrailVerifier.Verdict::entries).sum());
        model.addAttribute("broken", verdicts.stream().filter(it -> !it.whole()).toList());
        return "portfolio/audit-verification";
    }

    private void mustAudit() {
        if (!people.current().has(Role.AUDITOR)) {
            throw new NotAllowed("problem.auditor-only");
        }
    }

    private Line line(History.Head head) {
        String name = head.stream().startsWith(INITIATIVE)
                ? initiatives
                        .find(UUID.fromString(head.stream().substring(INITIATIVE.length())))
                        .map(Initiative::name)
                        .orElse(head.stream())
                : head.stream();
        return new Line(head, name, path(head.stream()));
    }

    private static @Nullable String path(String stream) {
        if (stream.startsWith(INITIATIVE)) {
            return "/initiatives/" + stream.substring(INITIATIVE.length()) + "/history";
        }
        return stream.equals(Stream.SYSTEM.name()) ? "/audit/system" : null;
    }

    /** Where an entry of any stream is read, or null. */
    static @Nullable String path(String stream, long seq) {
        String path = path(stream);
        return path != null && stream.startsWith(INITIATIVE) ? path + "/" + seq : path;
    }
}
