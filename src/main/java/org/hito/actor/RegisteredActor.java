package org.hito.actor;

import java.util.List;

/** An organisation with all that it has committed to and contributes. */
public record RegisteredActor(ClusterActor actor, List<Commitment> commitments, List<Contribution> contributions) {}
