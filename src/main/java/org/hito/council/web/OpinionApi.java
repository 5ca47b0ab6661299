package org.hito.council.web;

import java.util.List;
import java.util.UUID;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opinions of advisory councils by API; an opinion itself is given by completing the adviser's own task. */
@RestController
@RequestMapping("/api/opinions")
class OpinionApi {

    private final OpinionViews views;
    private final OpinionActs acts;

    OpinionApi(OpinionViews views, OpinionActs acts) {
        this.views = views;
        this.acts = acts;
    }

    /** Of an initiative, or else of a body; newest first. */
    @GetMapping
    PageOf<OpinionView> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return PageOf.of(all(initiative, body), after, PageLimit.of(limit), OpinionView::id);
    }

    private List<OpinionView> all(@Nullable String initiative, @Nullable String body) {
        if (initiative != null && !initiative.isEmpty()) {
            return Ids.find(initiative).map(views::in).orElse(List.of());
        }
        return body == null || body.isEmpty()
                ? List.of()
                : Ids.find(body).map(views::before).orElse(List.of());
    }

    @GetMapping("/{id}")
    OpinionView opinion(@PathVariable String id) {
        return views.of(Ids.of(id));
    }

    /** Takes no more opinions; those who gave none are named. */
    @PostMapping("/{id}/close")
    OpinionView close(@PathVariable String id, @RequestBody(required = false) @Nullable SentGrounds sent) {
        UUID request = Ids.of(id);
        acts.close(request, sent == null ? SentGrounds.of(null) : sent);
        return views.of(request);
    }
}
