package org.hito.actor.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.hito.actor.KeepActors;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of organisations by API; what is sent is the form {@code register-actor}. */
@RestController
@RequestMapping("/api/actors")
class ActorApi {

    private final Organisations organisations;
    private final KeepActors keep;
    private final ActorViews views;

    ActorApi(Organisations organisations, KeepActors keep, ActorViews views) {
        this.organisations = organisations;
        this.keep = keep;
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary =
                    "Organisations by name. q are words of the name or the beginning of the tax id; municipality as it is"
                            + " written, initiative one in which they take part")
    PageOf<ActorJson> list(
            @ParameterObject @ModelAttribute AskedActors asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations.page(asked.filter(), after, PageLimit.of(limit)).map(ActorViews::listed);
    }

    @PostMapping
    ResponseEntity<ActorJson> register(@RequestBody SentForm sent) {
        Organisation made = keep.register(keep.data(sent));
        return ResponseEntity.created(URI.create("/api/actors/" + made.id())).body(views.whole(made));
    }

    @GetMapping("/{id}")
    ActorJson actor(@PathVariable String id) {
        return views.whole(organisations.get(Ids.of(id, "problem.actor-not-found")));
    }

    /** Replaces what is known of it. */
    @PutMapping("/{id}")
    ActorJson change(@PathVariable String id, @RequestBody SentForm sent) {
        UUID actor = organisations.get(Ids.of(id, "problem.actor-not-found")).id();
        return views.whole(keep.change(actor, keep.data(sent)));
    }
}
