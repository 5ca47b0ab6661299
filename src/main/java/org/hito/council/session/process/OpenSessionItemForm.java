package org.hito.council.session.process;

import org.jspecify.annotations.Nullable;

/**
 * Which point is taken up, or left out.
 *
 * @param point its number
 * @param then where a point that is left out goes
 */
public record OpenSessionItemForm(String point, Decision decision, @Nullable String grounds, @Nullable Then then) {

    public enum Decision {
        OPEN,
        LEAVE_OUT
    }

    public enum Then {
        WRITTEN_VOTE,
        ANOTHER_SESSION
    }
}
