package org.hito.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People of firms and technicians around one theme, who formulate and carry out projects (Q28).
 *
 * @param closedAt since when it takes no new project, or null
 */
public record WorkingGroup(
        UUID id, UUID initiative, String theme, String purpose, List<UUID> members, @Nullable Instant closedAt) {

    public boolean open() {
        return closedAt == null;
    }
}
