package org.hito.council.decision;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every hour which decisions are to be looked at again: a day is told in its first hour, or a minute after a start, and a
 * review that is planned for today as it is planned.
 */
@Component
class ReviewClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewClock.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofHours(1);

    private final DueReviews reviews;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(ReviewClock::named);

    ReviewClock(DueReviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        thread.scheduleWithFixedDelay(this::safely, FIRST.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "reviews");
        thread.setDaemon(true);
        return thread;
    }

    /** One that fails is told and the next one comes. */
    private void safely() {
        try {
            reviews.tell();
        } catch (RuntimeException e) {
            LOG.error("Days of review could not be told", e);
        }
    }
}
