package org.hito.inbox;

import java.util.Collection;
import java.util.UUID;

/** Working groups to which a person belongs; implemented by the module that owns them. The role in a model is {@code group}. */
public interface GroupsOfPerson {

    Collection<UUID> groupsOf(UUID person);

    /** Who belongs to a group; nobody where there is none of that id. */
    Collection<UUID> membersOf(UUID group);
}
