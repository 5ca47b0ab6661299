package org.hito.notification;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that were sent are kept for a while and then go: they hold names and are no record, the trail is. */
@Component
class Forgetting {

    private final OutboxTable outbox;
    private final MailTable mails;
    private final NotificationSettings settings;
    private final Clock clock;

    Forgetting(OutboxTable outbox, MailTable mails, NotificationSettings settings, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void old() {
        Instant before = clock.instant().minus(settings.keep());
        mails.forget(before);
        outbox.forget(before);
    }
}
