package org.hito.creation.web;

import java.net.URI;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentForm;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeList;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Phase;
import org.hito.platform.Constants;
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

/** Initiatives by API. */
@RestController
@RequestMapping("/api/initiatives")
class InitiativeApi {

    private final RegisterInitiativeStart start;
    private final InitiativeList list;
    private final InitiativeViews views;
    private final InitiativeActs acts;

    InitiativeApi(RegisterInitiativeStart start, InitiativeList list, InitiativeViews views, InitiativeActs acts) {
        this.start = start;
        this.list = list;
        this.views = views;
        this.acts = acts;
    }

    @PostMapping
    ResponseEntity<InitiativeJson> register(@RequestBody SentForm sent) {
        Initiative initiative = start.submitted(sent);
        return ResponseEntity.created(URI.create("/api/initiatives/" + initiative.id()))
                .body(views.of(initiative));
    }

    @GetMapping
    PageOf<InitiativeJson> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        InitiativeList.Filter filter = new InitiativeList.Filter(
                Constants.ifNamed(InitiativeStatus.values(), status),
                Constants.ifNamed(Phase.values(), phase),
                q == null || q.isBlank() ? null : q,
                late,
                mine);
        PageOf<InitiativeList.Row> page = list.page(filter, after, PageLimit.of(limit));
        return new PageOf<>(
                views.of(page.items().stream().map(InitiativeList.Row::id).toList()), page.next());
    }

    @GetMapping("/{id}")
    InitiativeJson initiative(@PathVariable String id) {
        return views.of(Ids.ofInitiative(id));
    }

    @PostMapping("/{id}/hold")
    InitiativeJson hold(@PathVariable String id, @RequestBody SentAct sent) {
        acts.hold(Ids.ofInitiative(id), sent);
        return views.of(Ids.ofInitiative(id));
    }

    @PostMapping("/{id}/resume")
    InitiativeJson resume(@PathVariable String id, @RequestBody SentAct sent) {
        acts.resume(Ids.ofInitiative(id), sent);
        return views.of(Ids.ofInitiative(id));
    }

    @PostMapping("/{id}/withdraw")
    InitiativeJson withdraw(@PathVariable String id, @RequestBody SentAct sent) {
        acts.withdraw(Ids.ofInitiative(id), sent);
        return views.of(Ids.ofInitiative(id));
    }

    @PostMapping("/{id}/plan")
    InitiativeJson plan(@PathVariable String id, @RequestBody SentPlan sent) {
        acts.plan(Ids.ofInitiative(id), sent);
        return views.of(Ids.ofInitiative(id));
    }
}
