package org.hito.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which projects of those that a reader sees; null leaves a side open. */
public record ProjectFilter(
        @Nullable UUID initiative,
        @Nullable ProjectStage stage,
        @Nullable ProjectStatus status,
        @Nullable ProjectKind kind) {}
