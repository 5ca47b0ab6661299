package org.hito.council;

import java.util.UUID;

/** A council of the community and the rule that its next rounds will freeze. */
public record Body(UUID id, BodyKind kind, String name, CouncilRule rule, boolean demo) {}
