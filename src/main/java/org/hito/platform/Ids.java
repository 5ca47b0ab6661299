package org.hito.platform;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** A filter of a list: {@link Optional#empty} where it names nothing that can be ours, so that nothing is found. */
    public static Optional<Filter> filter(@Nullable String id) {
        return id == null || id.isEmpty() ? Optional.of(Filter.NONE) : find(id).map(Filter::new);
    }

    /** @param id null leaves the side open */
    public record Filter(@Nullable UUID id) {

        static final Filter NONE = new Filter(null);
    }

    public static Optional<UUID> find(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
