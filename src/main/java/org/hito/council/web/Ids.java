package org.hito.council.web;

import java.util.Optional;
import java.util.UUID;
import org.hito.platform.NotFound;

/** Ids are opaque to callers: one that cannot be ours is simply unknown. */
final class Ids {

    private Ids() {}

    static UUID of(String id) {
        return find(id).orElseThrow(() -> new NotFound("problem.not-found"));
    }

    static Optional<UUID> find(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
