package org.hito.inbox;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Told by the module that owns a process: what its tasks belong to. */
public interface TaskScopes {

    /** Process ids that it answers for. */
    Set<String> processes();

    TaskScope scope(String process, String businessKey);

    /** Who alone does the task of a seat where the model asks for an {@code adviser}: one person, whoever sits there later. */
    default Optional<UUID> inPerson(String process, String businessKey, UUID seat) {
        return Optional.empty();
    }
}
