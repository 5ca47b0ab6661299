package org.hito.council;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member claims about the seat of another, and how it was ruled.
 *
 * @param ruling null while nobody has ruled
 */
public record RecusalClaim(UUID id, UUID claimedBy, String grounds, Instant at, @Nullable Ruling ruling) {

    public record Ruling(boolean upheld, UUID by, String reasons, Instant at) {}

    RecusalClaim ruled(Ruling made) {
        return new RecusalClaim(id, claimedBy, grounds, at, made);
    }

    public boolean open() {
        return ruling == null;
    }
}
