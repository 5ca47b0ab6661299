package org.hito.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.HistoryEntry;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.Actor;
import org.hito.platform.Ids;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.portfolio.InitiativeHistory;
import org.hito.portfolio.InitiativeHistory.Filter;
import org.hito.portfolio.InitiativeHistory.Told;
import org.hito.portfolio.ReadingTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of an initiative, oldest first. */
@RestController
@RequestMapping("/api/initiatives/{id}/history")
class HistoryApi {

    /** @param username null for the system */
    record ActorJson(Actor.Kind kind, @Nullable String username) {}

    /** @param summary the entry in one sentence of the asked language */
    record EntryJson(
            String stream,
            long seq,
            OffsetDateTime at,
            ActorJson actor,
            String event,
            String summary,
            @Nullable String reference,
            Map<String, String> evidence,
            @Nullable Map<String, @Nullable Object> data,
            String hash) {}

    record VerdictJson(String stream, long entries, boolean whole, List<TrailVerifier.Problem> problems) {}

    private final InitiativeHistory history;
    private final InitiativeAccess access;
    private final TrailVerifier verifier;
    private final ReadingTrail reading;
    private final ZoneId zone;

    HistoryApi(
            InitiativeHistory history,
            InitiativeAccess access,
            TrailVerifier verifier,
            ReadingTrail reading,
            @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.history = history;
        this.access = access;
        this.verifier = verifier;
        this.reading = reading;
        this.zone = zone;
    }

    @GetMapping
    @Operation(operationId = "initiativeHistory", summary = "What happened in an initiative, oldest first")
    PageOf<EntryJson> history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID initiative = Ids.ofInitiative(id);
        return history.page(initiative, Filter.OLDEST_FIRST, after, PageLimit.of(limit))
                .map(this::json);
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
        return new VerdictJson(verdict.stream(), verdict.entries(), verdict.whole(), verdict.problems());
    }

    EntryJson json(Told told) {
        HistoryEntry entry = told.entry();
        return new EntryJson(
                entry.stream(),
                entry.seq(),
                entry.at().atZone(zone).toOffsetDateTime(),
                new ActorJson(
                        entry.actorKind(),
                        told.who() == null ? null : told.who().username()),
                entry.event(),
                told.sentence(),
                entry.reference(),
                entry.evidence(),
                entry.data(),
                entry.hash());
    }
}
