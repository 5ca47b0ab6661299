package org.hito.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clock of the application: UTC, cut to the microseconds that the database keeps. It stands still at another moment
 * only while the demonstration is made and in tests, and whoever keeps a clock of its own (the engine) follows.
 */
@Component
public class MovableClock extends Clock {

    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private final List<Consumer<@Nullable Instant>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Instant standing;

    /** From now on it is this moment, until it is moved again or released. */
    public void moveTo(Instant moment) {
        standing = moment;
        followers.forEach(follower -> follower.accept(moment));
    }

    public void advance(Duration by) {
        moveTo(instant().plus(by));
    }

    /** Back to the time of day. */
    public void release() {
        standing = null;
        followers.forEach(follower -> follower.accept(null));
    }

    /** Tells the follower each moment the clock is moved to, and null when it is released. */
    public void follow(Consumer<@Nullable Instant> follower) {
        followers.add(follower);
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment == null ? SYSTEM.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final Clock base;
        private final ZoneId zone;

        Zoned(Clock base, ZoneId zone) {
            this.base = base;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return base.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(base, other);
        }
    }
}
