package org.hito.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which task a form belongs to.
 *
 * @param process process id, e.g. {@code phase-mobilisation}
 * @param businessKey id of the aggregate that the process moves
 * @param element kebab form of the element, e.g. {@code record-commitments}
 * @param seat seat that the task is for, or null
 */
public record TaskFacts(
        String id,
        String process,
        String businessKey,
        String element,
        String form,
        @Nullable UUID initiative,
        @Nullable UUID seat) {

    /** The initiative of a task that has one. */
    public UUID initiativeId() {
        if (initiative == null) {
            throw new IllegalStateException("Task " + element + " belongs to no initiative");
        }
        return initiative;
    }
}
