package org.hito.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a form tells about an organisation; what it does not tell is null and leaves the register as it is.
 *
 * @param anchor large firm that pulls small ones along (Q34)
 */
public record ActorFacts(
        String name,
        @Nullable ActorKind kind,
        @Nullable ChainLink chainLink,
        @Nullable FirmSize size,
        @Nullable Boolean anchor,
        @Nullable String municipality,
        @Nullable String contact,
        @Nullable String whyKey) {

    /** An organisation of which only its name, and perhaps its kind, is known. */
    public static ActorFacts named(String name, @Nullable ActorKind kind) {
        return new ActorFacts(name, kind, null, null, null, null, null, null);
    }
}
