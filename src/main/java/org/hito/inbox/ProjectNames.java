package org.hito.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What projects are called, by id; implemented by the module that owns them. */
public interface ProjectNames {

    Map<UUID, String> names(Collection<UUID> projects);
}
