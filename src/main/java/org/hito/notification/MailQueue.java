package org.hito.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.Cursor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How sending stands, for administrators; auditors may read. What is written in a mail is for its reader alone. */
@Component
public class MailQueue {

    private final JdbcClient jdbc;
    private final MailTable mails;
    private final OutboxTable outbox;
    private final People people;
    private final Trail trail;
    private final NotificationSettings settings;
    private final @Nullable MailDoor door;
    private final Clock clock;

    MailQueue(
            JdbcClient jdbc,
            MailTable mails,
            OutboxTable outbox,
            People people,
            Trail trail,
            NotificationSettings settings,
            ObjectProvider<MailDoor> door,
            Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.outbox = outbox;
        this.people = people;
        this.trail = trail;
        this.settings = settings;
        this.door = door.getIfAvailable();
        this.clock = clock;
    }

    /**
     * @param door the mail server, {@code demo} where mails are only shown, or null where none is named and nobody is told
     * @param publicUrl where the links of mails lead
     * @param untold what has happened and is not addressed yet
     * @param lastError why the newest of those that failed did not go
     */
    public record MailStanding(
            @Nullable String door,
            String from,
            String publicUrl,
            int waiting,
            int refused,
            int sent,
            int untold,
            @Nullable Instant oldestWaiting,
            @Nullable Instant lastSent,
            @Nullable String lastError) {

        public boolean failing() {
            return lastError != null;
        }
    }

    /** A mail without what is written in it. */
    public record QueuedMail(
            UUID id,
            String person,
            String kind,
            Instant at,
            Mail.State state,
            int tries,
            @Nullable Instant nextTry,
            @Nullable String lastError,
            @Nullable Instant sentAt) {}

    public MailStanding standing() {
        mustRead();
        return jdbc.sql(
                        """
                        SELECT count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                          count(*) FILTER (WHERE state = 'REFUSED') AS refused,
                          count(*) FILTER (WHERE state = 'SENT') AS sent,
                          (SELECT count(*) FROM notification_outbox WHERE told_at IS NULL) AS untold,
                          min(at) FILTER (WHERE state = 'WAITING') AS oldest,
                          max(sent_at) AS last_sent,
                          coalesce(
                            (SELECT last_error FROM notification_mail WHERE state <> 'SENT' AND last_error IS NOT NULL ORDER BY next_try DESC LIMIT 1),
                            (SELECT last_error FROM notification_outbox WHERE told_at IS NULL AND last_error IS NOT NULL ORDER BY next_try DESC LIMIT 1)
                          ) AS last_error
                        FROM notification_mail
                        """)
                .query((row, n) -> new MailStanding(
                        door == null ? null : door.name(),
                        settings.from(),
                        settings.publicUrl(),
                        row.getInt("waiting"),
                        row.getInt("refused"),
                        row.getInt("sent"),
                        row.getInt("untold"),
                        instant(row.getTimestamp("oldest")),
                        instant(row.getTimestamp("last_sent")),
                        row.getString("last_error")))
                .single();
    }

    /** Newest first. */
    public PageOf<QueuedMail> page(Mail.@Nullable State state, @Nullable String after, int limit) {
        mustRead();
        List<Mail> rows = mails.page(null, state, MyMails.cursor(after), limit + 1);
        PageOf<Mail> page = PageOf.cut(rows, limit, it -> Cursor.of(it.at(), it.id()));
        Map<UUID, PersonView> readers =
                people.all(page.items().stream().map(Mail::person).toList());
        return page.map(it -> line(it, readers));
    }

    @Transactional
    public QueuedMail retry(UUID id) {
        people.require(Role.ADMINISTRATOR);
        Mail mail = mails.find(id).orElseThrow(() -> new NotFound("problem.mail-not-found"));
        if (mail.state() == Mail.State.SENT) {
            throw new StateMoved("problem.mail-sent");
        }
        mails.retry(id, clock.instant());
        trail.record(TrailEntry.of(Stream.SYSTEM, "notification.retried").with("mail", id.toString()));
        return line(mails.find(id).orElse(mail), people.all(List.of(mail.person())));
    }

    /** All that have failed; how many that are. */
    @Transactional
    public int retryAll() {
        people.require(Role.ADMINISTRATOR);
        int again = mails.retry(null, clock.instant()) + outbox.retry(clock.instant());
        trail.record(TrailEntry.of(Stream.SYSTEM, "notification.all-retried").with("count", again));
        return again;
    }

    private void mustRead() {
        PersonView person = people.current();
        if (!person.has(Role.ADMINISTRATOR) && !person.has(Role.AUDITOR)) {
            throw new NotAllowed("problem.administrators-only");
        }
    }

    private static QueuedMail line(Mail mail, Map<UUID, PersonView> readers) {
        PersonView reader = readers.get(mail.person());
        return new QueuedMail(
                mail.id(),
                reader == null ? "" : reader.displayName(),
                mail.kind(),
                mail.at(),
                mail.state(),
                mail.tries(),
                mail.state() == Mail.State.WAITING ? mail.nextTry() : null,
                mail.lastError(),
                mail.sentAt());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
