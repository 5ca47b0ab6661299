package org.hito.project;

import java.util.List;
import java.util.UUID;

/** What forming a working group asks for, and changing one. */
public record FormWorkingGroupForm(String theme, String purpose, List<UUID> members) {

    WorkingGroup group(UUID id, UUID initiative) {
        return new WorkingGroup(
                id, initiative, theme, purpose, members.stream().distinct().toList(), null);
    }
}
