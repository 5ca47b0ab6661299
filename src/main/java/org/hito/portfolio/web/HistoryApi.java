package org.hito.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Phase;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.portfolio.InitiativeHistory;
import org.hito.portfolio.InitiativeHistory.Filter;
import org.hito.portfolio.ReadingTrail;
import org.hito.portfolio.TrailDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of an initiative, oldest first. */
@RestController
@RequestMapping("/api/initiatives/{id}/history")
class HistoryApi {

    private final InitiativeHistory history;
    private final InitiativeAccess access;
    private final TrailVerifier verifier;
    private final ReadingTrail reading;
    private final TrailDesk desk;
    private final CommunityCalendar calendar;

    HistoryApi(
            InitiativeHistory history,
            InitiativeAccess access,
            TrailVerifier verifier,
            ReadingTrail reading,
            TrailDesk desk,
            CommunityCalendar calendar) {
        this.history = history;
        this.access = access;
        this.verifier = verifier;
        this.reading = reading;
        this.desk = desk;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            operationId = "initiativeHistory",
            summary =
                    "What happened in an initiative, oldest first; all of it, or by person (username), kind of event, phase")
    PageOf<EntryJson> history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        String only = kind == null || kind.isBlank() ? null : kind.strip();
        return history.page(
                        Ids.ofInitiative(id),
                        new Filter(desk.who(person), only, phase, false),
                        after,
                        PageLimit.of(limit))
                .map(it -> EntryJson.of(it, calendar));
    }

    @GetMapping("/{seq}")
    @Operation(operationId = "initiativeHistoryEntry", summary = "One entry of the history of an initiative")
    EntryJson entry(@PathVariable String id, @PathVariable String seq) {
        return EntryJson.of(history.entry(Ids.ofInitiative(id), seq), calendar);
    }

    @GetMapping("/verification")
    @Operation(
            operationId = "verifyInitiativeHistory",
            summary = "Whether the chain of entries is whole; for the auditor")
    VerdictJson verification(@PathVariable String id) {
        var initiative = access.visible(Ids.ofInitiative(id));
        if (access.sight(initiative) != Sight.AUDIT) {
            throw new NotAllowed("problem.auditor-only");
        }
        var verdict = verifier.verify(Stream.initiative(initiative.id()));
        reading.verified("/api/initiatives/" + id, verdict.whole());
        return VerdictJson.of(verdict);
    }
}
