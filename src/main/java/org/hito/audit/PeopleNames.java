package org.hito.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of people for reading the trail, which itself knows ids only. */
public interface PeopleNames {

    record Name(String username, String displayName) {}

    /** Names by id; ids of nobody are left out. */
    Map<UUID, Name> names(Set<UUID> people);
}
