package org.hito.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What tasks of a process belong to.
 *
 * @param due when they should be done, or null
 * @param holders what stands behind the {@code @} of a role: initiative for director, body for chair
 */
public record TaskScope(
        @Nullable UUID initiative, @Nullable UUID project, @Nullable Instant due, Map<String, UUID> holders) {}
