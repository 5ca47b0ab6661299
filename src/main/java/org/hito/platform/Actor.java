package org.hito.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person known by id, or the process itself.
 *
 * @param person who acts; for the process who caused it, or null where nobody did (timers, start of the application)
 */
public record Actor(Kind kind, @Nullable UUID person) {

    public enum Kind {
        PERSON,
        PROCESS
    }

    public static final Actor PROCESS = new Actor(Kind.PROCESS, null);

    /** The process, moved by what somebody did. */
    public static Actor processCausedBy(@Nullable UUID person) {
        return new Actor(Kind.PROCESS, person);
    }

    public static Actor person(UUID id) {
        return new Actor(Kind.PERSON, id);
    }
}
