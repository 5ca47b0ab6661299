package org.hito.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council or committee with the rule that holds today, which its next rounds will freeze.
 *
 * @param initiative the one that it belongs to, or null for a body of the community
 */
public record Body(
        UUID id,
        BodyKind kind,
        String name,
        CouncilRule rule,
        int ruleVersion,
        @Nullable UUID initiative,
        boolean demo) {}
