package org.hito.platform;

import java.util.Optional;
import java.util.UUID;

/** Ids are opaque to callers: one that cannot be ours is simply unknown. */
public final class Ids {

    private Ids() {}

    public static UUID of(String id) {
        return of(id, "problem.not-found");
    }

    /** @param problem message key of the {@link NotFound} */
    public static UUID of(String id, String problem) {
        return find(id).orElseThrow(() -> new NotFound(problem));
    }

    public static UUID ofInitiative(String id) {
        return of(id, "problem.initiative-not-found");
    }

    public static Optional<UUID> find(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
