package org.hito.project;

import java.util.List;
import java.util.UUID;

/** What forming a working group asks for. */
public record FormWorkingGroupForm(String theme, String purpose, List<UUID> members) {}
