package org.hito.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes round: whom to tell, which reminders and daily mails are due, what waits to be sent. One thread a node, any number of nodes. */
@Component
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration SLOW = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Addressing addressing;
    private final Kinds kinds;
    private final Digests digests;
    private final Courier courier;
    private final Forgetting forgetting;
    private final NotificationSettings settings;
    private final boolean somewhere;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(MailRounds::named);
    private Instant slowAgain = Instant.EPOCH;

    MailRounds(
            Addressing addressing,
            Kinds kinds,
            Digests digests,
            Courier courier,
            Forgetting forgetting,
            NotificationSettings settings,
            ObjectProvider<MailDoor> door,
            Clock clock) {
        this.addressing = addressing;
        this.kinds = kinds;
        this.digests = digests;
        this.courier = courier;
        this.forgetting = forgetting;
        this.settings = settings;
        this.somewhere = door.getIfAvailable() != null;
        this.clock = clock;
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        if (somewhere && settings.scheduled()) {
            long pause = settings.every().toMillis();
            thread.scheduleWithFixedDelay(this::safely, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets the mail in hand be answered for. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }

    /** A round that fails is told and the next one comes. */
    private void safely() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.error("A round of mail failed: {}", Masked.cause(e));
        }
    }

    void round() {
        Instant now = clock.instant();
        if (!now.isBefore(slowAgain)) {
            slowAgain = now.plus(SLOW);
            slow();
        }
        addressing.all();
        courier.all();
    }

    /** What is asked of the calendar. */
    void slow() {
        kinds.remind();
        digests.write();
        forgetting.old();
    }
}
