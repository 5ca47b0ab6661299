package org.hito.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hito.identity.Addressee;
import org.hito.identity.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes waiting mails to the door, one after the other and outside of any transaction: take one (committed, so that no other node
 * has it), send it, note the answer. A node that dies between the answer and the note leaves a mail that is sent again when its
 * claim has run out, with the same Message-ID: that window cannot be closed, only recognised by the receiving side.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Longer than the time limits of a conversation with the server together. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final MailTable mails;
    private final People people;
    private final Optional<MailDoor> door;
    private final Clock clock;
    private volatile boolean serverAway;

    Courier(MailTable mails, People people, ObjectProvider<MailDoor> door, Clock clock) {
        this.mails = mails;
        this.people = people;
        this.door = Optional.ofNullable(door.getIfAvailable());
        this.clock = clock;
    }

    /** All that wait and may be tried, until none is left or the server is away. */
    void all() {
        door.ifPresent(open -> {
            boolean on = true;
            while (on) {
                Optional<Mail> mail = mails.claim(now(), now().plus(CLAIM));
                on = mail.isPresent() && carry(mail.get(), open);
            }
        });
    }

    private boolean carry(Mail mail, MailDoor open) {
        Addressee reader = people.addressees(List.of(mail.person())).get(mail.person());
        try {
            if (reader == null) {
                throw new MailDoor.NotSent(MailDoor.NotSent.Verdict.REFUSED, "no-address");
            }
            open.send(mail, reader);
            mails.sent(mail.id(), now());
            told(false, "");
            return true;
        } catch (MailDoor.NotSent notSent) {
            String reason = Masked.text(String.valueOf(notSent.getMessage()));
            boolean away = notSent.verdict() == MailDoor.NotSent.Verdict.SERVER_AWAY;
            mails.failed(
                    mail.id(),
                    notSent.verdict() == MailDoor.NotSent.Verdict.REFUSED ? Mail.State.REFUSED : Mail.State.WAITING,
                    now().plus(Retry.after(mail.tries())),
                    reason);
            told(away, reason);
            return !away;
        }
    }

    /** Once when the server goes away and once when it is back. */
    private void told(boolean away, String reason) {
        if (away != serverAway) {
            serverAway = away;
            if (away) {
                LOG.warn("The mail server does not take mail, which waits: {}", reason);
            } else {
                LOG.info("The mail server takes mail again");
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
