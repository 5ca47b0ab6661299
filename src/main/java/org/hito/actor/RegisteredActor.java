package org.hito.actor;

import java.util.List;
import java.util.UUID;

/**
 * An organisation with all that it has committed to.
 *
 * @param organisation its id in the register of the community
 */
public record RegisteredActor(ClusterActor actor, UUID organisation, List<Commitment> commitments) {}
