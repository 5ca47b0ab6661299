package org.hito.portfolio.web;

import java.util.UUID;
import org.hito.platform.NotFound;

/** Ids in addresses are opaque to callers: one that cannot be ours is simply unknown. */
final class Ids {

    private Ids() {}

    static UUID initiative(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("problem.initiative-not-found");
        }
    }
}
