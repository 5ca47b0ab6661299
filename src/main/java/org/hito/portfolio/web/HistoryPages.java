package org.hito.portfolio.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.PeopleNames;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.InitiativeFrame;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Phase;
import org.hito.platform.Ids;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageLimit;
import org.hito.portfolio.EntryReading;
import org.hito.portfolio.InitiativeHistory;
import org.hito.portfolio.InitiativeHistory.Filter;
import org.hito.portfolio.InitiativeHistory.Told;
import org.hito.portfolio.ReadingTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of an initiative as a timeline, newest first, and each of its entries. */
@Controller
@RequestMapping("/initiatives/{id}/history")
class HistoryPages {

    private final InitiativeFrames frames;
    private final InitiativeHistory history;
    private final EntryReading reading;
    private final TrailVerifier verifier;
    private final ReadingTrail readingTrail;
    private final FoldedHistory folded;

    HistoryPages(
            InitiativeFrames frames,
            InitiativeHistory history,
            EntryReading reading,
            TrailVerifier verifier,
            ReadingTrail readingTrail,
            FoldedHistory folded) {
        this.frames = frames;
        this.history = history;
        this.reading = reading;
        this.verifier = verifier;
        this.readingTrail = readingTrail;
        this.folded = folded;
    }

    @GetMapping
    String history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        InitiativeFrame frame = frames.of(Ids.ofInitiative(id));
        Filter filter = new Filter(person, kind == null || kind.isEmpty() ? null : kind, phase, true);
        var page = history.page(frame.id(), filter, after, PageLimit.DEFAULT);
        model.addAttribute("initiative", frame);
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", person != null || filter.kind() != null || phase != null);
        model.addAttribute("kinds", history.kinds(frame.id()));
        model.addAttribute("people", byName(history.people(frame.id())));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("next", page.next());
        model.addAttribute("lines", folded.lines(page.items(), it -> frame.path() + "/history/" + it.seq()));
        return "portfolio/history";
    }

    @GetMapping("/{seq}")
    String entry(@PathVariable String id, @PathVariable String seq, Model model) {
        InitiativeFrame frame = frames.of(Ids.ofInitiative(id));
        Told told = history.entry(frame.id(), seq);
        Map<String, @Nullable Object> data = told.entry().data();
        boolean form = told.entry().event().equals("task.submitted") && data != null && data.containsKey("data");
        model.addAttribute("initiative", frame);
        model.addAttribute("told", told);
        model.addAttribute("line", line(frame, told));
        model.addAttribute("values", reading.lines(told.entry()));
        model.addAttribute("form", form && data != null ? reading.form(String.valueOf(data.get("task"))) : List.of());
        model.addAttribute("cut", told.entry().event().equals("task.submitted") && !form);
        return "portfolio/history-entry";
    }

    /** Recomputes the chain from its first entry; for the auditor. */
    @GetMapping("/verification")
    String verification(@PathVariable String id, Model model) {
        InitiativeFrame frame = frames.of(Ids.ofInitiative(id));
        if (frame.sight() != Sight.AUDIT) {
            throw new NotAllowed("problem.auditor-only");
        }
        var verdict = verifier.verify(Stream.initiative(frame.id()));
        readingTrail.verified(frame.path(), verdict.whole());
        model.addAttribute("initiative", frame);
        model.addAttribute("verdict", verdict);
        return "portfolio/verification";
    }

    private static HistoryLine line(InitiativeFrame frame, Told told) {
        return HistoryLine.of(told, frame.path() + "/history/" + told.entry().seq());
    }

    record Choice(UUID id, String name) {}

    private static List<Choice> byName(Map<UUID, PeopleNames.Name> people) {
        return people.entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().displayName()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
