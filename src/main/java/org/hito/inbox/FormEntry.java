package org.hito.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submitted form.
 *
 * @param element kebab form of the element whose task it was
 * @param deployment where the schema of that version is found
 */
public record FormEntry(
        UUID id,
        String task,
        String process,
        String element,
        String form,
        String deployment,
        int formVersion,
        String businessKey,
        @Nullable UUID initiative,
        ObjectNode data,
        UUID author,
        Instant at) {}
