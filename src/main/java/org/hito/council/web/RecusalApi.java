package org.hito.council.web;

import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts of interest by API. */
@RestController
@RequestMapping("/api/rounds")
class RecusalApi {

    private static final SentRecusal BARE = new SentRecusal(null, null, null);

    private final RoundAccess access;
    private final RoundViews views;
    private final RecusalActs acts;

    RecusalApi(RoundAccess access, RoundViews views, RecusalActs acts) {
        this.access = access;
        this.views = views;
        this.acts = acts;
    }

    /** One's own; with a seat, a claim about that of another member, on which the chair rules. */
    @PostMapping("/{id}/recusals")
    RoundView recuse(@PathVariable String id, @RequestBody(required = false) @Nullable SentRecusal sent) {
        acts.recuse(round(id), sent == null ? BARE : sent);
        return views.of(round(id));
    }

    @PostMapping("/{id}/recusals/{claim}/ruling")
    RoundView rule(@PathVariable String id, @PathVariable String claim, @RequestBody SentRuling sent) {
        acts.rule(round(id), Ids.of(claim), sent);
        return views.of(round(id));
    }

    private Round round(String id) {
        return access.visible(Ids.of(id));
    }
}
