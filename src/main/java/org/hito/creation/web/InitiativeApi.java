package org.hito.creation.web;

import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeList;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.Phase;
import org.hito.platform.BadInput;
import org.hito.platform.NotFound;
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
import tools.jackson.databind.node.ObjectNode;

/** Initiatives by API. */
@RestController
@RequestMapping("/api/initiatives")
class InitiativeApi {

    /** A filled-in register-initiative form. */
    record Sent(@Nullable ObjectNode data) {}

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
    ResponseEntity<InitiativeJson> register(@RequestBody Sent sent) {
        if (sent.data() == null) {
            throw new BadInput("problem.no-data");
        }
        Initiative initiative = start.submitted(sent.data(), false);
        return ResponseEntity.created(URI.create("/api/initiatives/" + initiative.id()))
                .body(views.of(initiative));
    }

    @GetMapping
    PageOf<InitiativeJson> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        InitiativeList.Filter filter = new InitiativeList.Filter(
                constant(InitiativeStatus.values(), status),
                constant(Phase.values(), phase),
                q == null || q.isBlank() ? null : q,
                false,
                false);
        PageOf<InitiativeList.Row> page = list.page(filter, after, PageLimit.of(limit));
        return new PageOf<>(
                views.of(page.items().stream().map(InitiativeList.Row::id).toList()), page.next());
    }

    @GetMapping("/{id}")
    InitiativeJson initiative(@PathVariable String id) {
        return views.of(id(id));
    }

    @PostMapping("/{id}/hold")
    InitiativeJson hold(@PathVariable String id, @RequestBody ObjectNode sent) {
        acts.hold(id(id), sent);
        return views.of(id(id));
    }

    @PostMapping("/{id}/resume")
    InitiativeJson resume(@PathVariable String id, @RequestBody ObjectNode sent) {
        acts.resume(id(id), sent);
        return views.of(id(id));
    }

    @PostMapping("/{id}/withdraw")
    InitiativeJson withdraw(@PathVariable String id, @RequestBody ObjectNode sent) {
        acts.withdraw(id(id), sent);
        return views.of(id(id));
    }

    @PostMapping("/{id}/plan")
    InitiativeJson plan(@PathVariable String id, @RequestBody ObjectNode sent) {
        acts.plan(id(id), sent);
        return views.of(id(id));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] among, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(among)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("problem.bad-input"));
    }

    /** Ids are opaque to callers: one that cannot be ours is simply unknown. */
    static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("problem.initiative-not-found");
        }
    }
}
