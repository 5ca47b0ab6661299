package org.hito.actor.funding;

import org.hito.actor.ActorKind;
import org.jspecify.annotations.Nullable;

/** Where the resources of an initiative come from (Q13). */
public enum ContributionSource {
    NATIONAL,
    REGIONAL,
    LOCAL,
    PRIVATE,
    MEMBERSHIP,
    COOPERATION,
    CHAMBER;

    /** What the kind of an organisation lets expect, where a form asks for no source. */
    public static ContributionSource of(@Nullable ActorKind kind) {
        if (kind == null) {
            return PRIVATE;
        }
        return switch (kind) {
            case PUBLIC_NATIONAL -> NATIONAL;
            case PUBLIC_REGIONAL -> REGIONAL;
            case PUBLIC_LOCAL -> LOCAL;
            case SUPPORT_MIXED -> CHAMBER;
            case SUPPORT_PRIVATE -> COOPERATION;
            case FIRM, ACADEMIA, MEDIA, FINANCE -> PRIVATE;
        };
    }
}
