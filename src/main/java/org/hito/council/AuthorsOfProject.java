package org.hito.council;

import java.util.Collection;
import java.util.UUID;

/** Who made the project that a body is asked about; none of them votes on it. Implemented by the module that owns projects. */
public interface AuthorsOfProject {

    Collection<UUID> authorsOf(UUID project);
}
