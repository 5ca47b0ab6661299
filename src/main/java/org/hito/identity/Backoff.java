package org.hito.identity;

import java.time.Duration;

/**
 * How long further tries wait after failures in a row: not at all below the threshold, then twice as long each time, never
 * longer than the limit, so that no stranger can lock somebody out for ever.
 *
 * @param forget failures older than this count no more
 */
record Backoff(int threshold, Duration first, Duration limit, Duration forget) {

    /** One name from one address. */
    static final Backoff OF_NAME =
            new Backoff(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(30));

    /** Any names from one address: somebody trying a list. */
    static final Backoff OF_ADDRESS =
            new Backoff(60, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10));

    Duration after(int failures) {
        if (failures < threshold) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - threshold, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(limit) > 0 ? limit : wait;
    }
}
