package org.hito.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody. Published in the transaction of the engine that makes it.
 *
 * @param element id in the model
 * @param seat set for what a seat does: a ballot, which its round tells of, or an opinion
 * @param audience whom it is for: {@code director@<initiative>}, {@code chair@<body>}, {@code seat@<seat>}, {@code person@<person>}
 */
public record TaskOpened(
        String task,
        String process,
        String processInstance,
        String element,
        @Nullable UUID initiative,
        @Nullable UUID seat,
        List<String> audience) {

    /** Whether it is for one person, whom nobody stands in for. */
    public boolean inPerson() {
        return Audience.inPerson(audience);
    }
}
