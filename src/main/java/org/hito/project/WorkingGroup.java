package org.hito.project;

import java.util.List;
import java.util.UUID;

/** People of firms and technicians around one theme, who formulate and carry out projects (Q28). */
public record WorkingGroup(UUID id, UUID initiative, String theme, String purpose, List<UUID> members) {}
