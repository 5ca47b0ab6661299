package org.hito.audit;

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

/** Makes a checkpoint every hour; minutes make one when they are signed. */
@Component
class CheckpointClock {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Checkpoints checkpoints;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(CheckpointClock::named);

    CheckpointClock(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        thread.scheduleWithFixedDelay(this::safely, EVERY.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "checkpoints");
        thread.setDaemon(true);
        return thread;
    }

    /** One that fails is told and the next one comes. */
    private void safely() {
        try {
            checkpoints.make();
        } catch (RuntimeException e) {
            LOG.error("A checkpoint of the trail could not be made", e);
        }
    }
}
