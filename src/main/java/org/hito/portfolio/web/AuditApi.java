package org.hito.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.hito.audit.Stream;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.portfolio.TrailDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's desk by API: sign-ins, refusals and reads in the system's stream, every other stream, and their checks. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    /** @param hash of the last entry */
    record StreamJson(String stream, String name, long entries, String hash, @Nullable OffsetDateTime lastAt) {}

    private final TrailDesk desk;
    private final CommunityCalendar calendar;

    AuditApi(TrailDesk desk, CommunityCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            operationId = "auditEntries",
            summary =
                    "Entries of a stream, newest first; the system's (sign-ins, refusals, reads) unless another is named."
                            + " From and until are days, both included")
    PageOf<EntryJson> entries(
            @RequestParam(defaultValue = "system") String stream,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.entries(
                        new TrailDesk.Filter(
                                new Stream(stream),
                                kind,
                                person,
                                begin(from),
                                begin(until == null ? null : until.plusDays(1))),
                        after,
                        PageLimit.of(limit))
                .map(it -> EntryJson.of(it, calendar));
    }

    @GetMapping("/streams")
    @Operation(operationId = "auditStreams", summary = "All streams, how long each is, and the hash it ends with")
    PageOf<StreamJson> streams(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.streams(after, PageLimit.of(limit))
                .map(it -> new StreamJson(
                        it.head().stream(),
                        it.name(),
                        it.head().entries(),
                        it.head().hash(),
                        it.head().lastAt() == null
                                ? null
                                : calendar.at(Objects.requireNonNull(it.head().lastAt()))));
    }

    @GetMapping("/streams/{stream}/entries/{seq}")
    @Operation(operationId = "auditEntry", summary = "One entry of a stream")
    EntryJson entry(@PathVariable String stream, @PathVariable String seq) {
        return EntryJson.of(desk.entry(new Stream(stream), seq), calendar);
    }

    @GetMapping("/verification")
    @Operation(operationId = "auditVerification", summary = "Recomputes every stream and tells which are not whole")
    List<VerdictJson> verification() {
        return desk.verifyAll().stream().map(VerdictJson::of).toList();
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : calendar.startOf(day);
    }
}
