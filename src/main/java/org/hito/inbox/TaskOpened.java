package org.hito.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody. Published in the transaction of the engine that makes it.
 *
 * @param element id in the model
 * @param seat set for a ballot, which its round tells of
 * @param audience whom it is for: {@code director@<initiative>}, {@code chair@<body>}, {@code seat@<seat>}
 */
public record TaskOpened(
        String task,
        String process,
        String processInstance,
        String element,
        @Nullable UUID initiative,
        @Nullable UUID seat,
        List<String> audience) {}
