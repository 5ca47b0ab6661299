package org.hito.council.web;

import org.hito.council.condition.ConditionList;
import org.hito.inbox.SentAct;
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

/** Conditions by API. Meeting and verifying them are tasks like any other. */
@RestController
@RequestMapping("/api/conditions")
class ConditionApi {

    private final ConditionList list;
    private final ConditionViews views;
    private final ConditionActs acts;

    ConditionApi(ConditionList list, ConditionViews views, ConditionActs acts) {
        this.list = list;
        this.views = views;
        this.acts = acts;
    }

    /** The one that is due first before the others; with {@code pending}, only those that are not settled. */
    @GetMapping
    PageOf<ConditionView> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "false") boolean pending,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        return Ids.filter(initiative)
                .flatMap(of -> Ids.filter(body)
                        .map(in -> list.page(new ConditionList.Filter(of.id(), in.id(), pending), after, rows)))
                .map(page -> new PageOf<>(views.of(page.items()), page.next()))
                .orElse(PageOf.empty());
    }

    @GetMapping("/{id}")
    ConditionView condition(@PathVariable String id) {
        return views.of(list.visible(Ids.of(id)));
    }

    /** More time, by the chair of the body: {@code until} is the new date. */
    @PostMapping("/{id}/extend")
    ConditionView extend(@PathVariable String id, @RequestBody(required = false) @Nullable SentAct sent) {
        acts.extend(Ids.of(id), sent == null ? SentAct.of(null, null) : sent);
        return condition(id);
    }

    /** Puts before the body whether to waive it or, with {@code until}, to give it more time; by its owner or the chair. */
    @PostMapping("/{id}/ask")
    ConditionView ask(@PathVariable String id, @RequestBody(required = false) @Nullable SentAct sent) {
        acts.ask(Ids.of(id), sent == null ? SentAct.of(null, null) : sent);
        return condition(id);
    }

    /** The chair of the body no longer asks for it, where the rule leaves that to the chair. */
    @PostMapping("/{id}/waive")
    ConditionView waive(@PathVariable String id, @RequestBody(required = false) @Nullable SentGrounds sent) {
        acts.waive(Ids.of(id), sent == null ? SentGrounds.of(null) : sent);
        return condition(id);
    }
}
