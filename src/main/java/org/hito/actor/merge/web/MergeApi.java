package org.hito.actor.merge.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.merge.Duplicates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merging by API. */
@RestController
@RequestMapping("/api/actors")
class MergeApi {

    /** @param merged the one that went and leads here now */
    record Survivor(UUID id, String name, UUID merged) {}

    record Pairs(List<Duplicates.Pair> items) {}

    private final Duplicates duplicates;
    private final MergeActs acts;

    MergeApi(Duplicates duplicates, MergeActs acts) {
        this.duplicates = duplicates;
        this.acts = acts;
    }

    @GetMapping("/duplicates")
    @Operation(summary = "Pairs of organisations that may be one, the likest first")
    Pairs duplicates() {
        return new Pairs(duplicates.pairs());
    }

    @PostMapping("/{id}/merge")
    @Operation(
            summary =
                    "Merges another organisation into this one. The other one stays as a record that leads here; actors,"
                            + " commitments, contributions, services and enrolments point here afterwards")
    Survivor merge(@PathVariable String id, @RequestBody SentMerge sent) {
        Organisation survivor = acts.merge(id, sent);
        return new Survivor(survivor.id(), survivor.name(), UUID.fromString(String.valueOf(sent.other())));
    }
}
