package org.hito.notification;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, never longer than an hour, and never given up. */
final class Retry {

    private static final Duration FIRST = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofHours(1);

    private Retry() {}

    static Duration after(int tries) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
