package org.hito.council;

import java.util.Optional;
import java.util.UUID;

/** What rounds ask of the session that votes on them; implemented by the package that owns sessions. */
public interface AtSession {

    /** The item is the point that a session has open now. */
    boolean isOpen(UUID item);

    /** The item waits on the agenda of a session. */
    boolean isOnAgenda(UUID item);

    /** The person sits at the session of that round for that seat, now. */
    boolean isPresent(UUID round, UUID seat, UUID person);

    /** The session that votes on that round, or on whose agenda its item waits. */
    Optional<UUID> of(UUID round, UUID item);

    /** Hands were shown in that round; who showed one may object until it is counted. */
    boolean hasHands(UUID round);
}
