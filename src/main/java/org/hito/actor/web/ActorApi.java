package org.hito.actor.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
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

    ActorApi(Organisations organisations, KeepActors keep) {
        this.organisations = organisations;
        this.keep = keep;
    }

    record Named(UUID id, String name) {}

    /**
     * @param taxId with its check digit, as it is written
     * @param similar others whose names are nearly the same; told of one organisation only, not in lists
     * @param mergedInto the organisation that it turned out to be, or null; told of one organisation only
     * @param initiatives in which it takes part, of those that the reader sees; told of one organisation only, not in lists
     */
    record ActorJson(
            UUID id,
            String name,
            @Nullable String taxId,
            @Nullable ActorKind kind,
            @Nullable FirmSize size,
            List<ChainLink> chainLinks,
            boolean anchor,
            @Nullable Boolean constituted,
            @Nullable String municipality,
            @Nullable List<Named> initiatives,
            @Nullable List<Named> similar,
            @Nullable UUID mergedInto) {}

    @GetMapping
    @Operation(
            summary =
                    "Organisations by name. q are words of the name or the beginning of the tax id; municipality as it is"
                            + " written, initiative one in which they take part")
    PageOf<ActorJson> list(
            @ParameterObject @ModelAttribute AskedActors asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations.page(asked.filter(), after, PageLimit.of(limit)).map(it -> json(it, null, null));
    }

    @PostMapping
    ResponseEntity<ActorJson> register(@RequestBody SentForm sent) {
        Organisation made = keep.register(keep.data(sent));
        return ResponseEntity.created(URI.create("/api/actors/" + made.id())).body(whole(made));
    }

    @GetMapping("/{id}")
    ActorJson actor(@PathVariable String id) {
        return whole(organisations.get(Ids.of(id, "problem.actor-not-found")));
    }

    /** Replaces what is known of it. */
    @PutMapping("/{id}")
    ActorJson change(@PathVariable String id, @RequestBody SentForm sent) {
        UUID actor = organisations.get(Ids.of(id, "problem.actor-not-found")).id();
        return whole(keep.change(actor, keep.data(sent)));
    }

    private ActorJson whole(Organisation it) {
        return json(
                it,
                organisations.initiatives(it).stream()
                        .map(found -> new Named(found.id(), found.name()))
                        .toList(),
                organisations.similar(it).stream()
                        .map(found -> new Named(found.id(), found.name()))
                        .toList());
    }

    private ActorJson json(Organisation it, @Nullable List<Named> initiatives, @Nullable List<Named> similar) {
        return new ActorJson(
                it.id(),
                it.name(),
                it.taxId() == null ? null : it.taxId().toString(),
                it.kind(),
                it.size(),
                it.chainLinks(),
                it.anchor(),
                it.constituted(),
                it.municipality(),
                initiatives,
                similar,
                organisations.mergedInto(it.id()).orElse(null));
    }
}
