package org.hito.council.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.MinutesPaper;
import org.hito.council.minutes.MinutesReading;
import org.hito.council.minutes.MinutesStatus;
import org.hito.platform.Ids;
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

/** Minutes by API: read, approve, sign, correct. */
@RestController
@RequestMapping("/api/minutes")
class MinutesApi {

    private final MinutesList list;
    private final MinutesViews views;
    private final MinutesActs acts;
    private final MinutesPaper paper;
    private final MinutesReading reading;

    MinutesApi(MinutesList list, MinutesViews views, MinutesActs acts, MinutesPaper paper, MinutesReading reading) {
        this.list = list;
        this.views = views;
        this.acts = acts;
        this.paper = paper;
        this.reading = reading;
    }

    /** The newest first. */
    @GetMapping
    PageOf<MinutesView.LineView> list(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String session,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        boolean anyStatus = status == null || status.isEmpty();
        Optional<MinutesStatus> wanted = Arrays.stream(MinutesStatus.values())
                .filter(it -> it.name().equals(status))
                .findFirst();
        return Ids.filter(body)
                .flatMap(of ->
                        Ids.filter(session).map(at -> new MinutesList.Filter(of.id(), at.id(), wanted.orElse(null))))
                .filter(filter -> anyStatus || wanted.isPresent())
                .map(filter -> list.page(filter, after, rows))
                .map(page -> new PageOf<>(views.lines(page.items()), page.next()))
                .orElse(PageOf.empty());
    }

    @GetMapping("/{id}")
    MinutesView minutes(@PathVariable String id) {
        Minutes minutes = list.visible(Ids.of(id));
        reading.read(minutes.id());
        return views.of(minutes);
    }

    /** The paper, tagged for screen readers; Spanish is the record, {@code ?lang=en} or {@code Accept-Language} its copy. */
    @GetMapping(value = "/{id}/pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Minutes minutes = list.visible(Ids.of(id));
        reading.read(minutes.id());
        return MinutesDownload.of(minutes, paper, MinutesViews.language());
    }

    /** By whoever presided. */
    @PostMapping("/{id}/approve")
    MinutesView approve(@PathVariable String id) {
        acts.approve(Ids.of(id));
        return views.of(list.visible(Ids.of(id)));
    }

    /** By whoever presided and by the secretary of the session, each with the own password. */
    @PostMapping("/{id}/signatures")
    MinutesView sign(@PathVariable String id, @RequestBody(required = false) @Nullable SentSignature sent) {
        acts.sign(Ids.of(id), sent == null ? new SentSignature(null, null, null) : sent);
        return views.of(list.visible(Ids.of(id)));
    }

    /** Additional minutes that correct these, by the secretary. */
    @PostMapping("/{id}/corrections")
    ResponseEntity<MinutesView> correct(
            @PathVariable String id, @RequestBody(required = false) @Nullable SentCorrection sent) {
        UUID additional = acts.correct(Ids.of(id), sent == null ? new SentCorrection(null, null) : sent);
        return ResponseEntity.created(URI.create("/api/minutes/" + additional))
                .body(views.of(list.visible(additional)));
    }
}
