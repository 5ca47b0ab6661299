package org.hito.actor.funding;

import java.util.Map;
import java.util.UUID;

/** The projects that contributions can be for; told by whoever runs projects. */
public interface FundedProjects {

    /** Names by id, of all projects of the initiative. */
    Map<UUID, String> of(UUID initiative);
}
