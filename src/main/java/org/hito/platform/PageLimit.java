package org.hito.platform;

import org.jspecify.annotations.Nullable;

/** Size of a page: 1..200, 50 where the caller names none. */
public final class PageLimit {

    public static final int DEFAULT = 50;
    public static final int MAX = 200;

    private PageLimit() {}

    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MAX) {
            throw new BadInput("problem.bad-limit", MAX);
        }
        return asked;
    }
}
