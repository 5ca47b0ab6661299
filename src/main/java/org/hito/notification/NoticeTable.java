package org.hito.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told of what, once each; without a mail it waits for the daily one. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;
    private final OutboxTable outbox;

    NoticeTable(JdbcClient jdbc, OutboxTable outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** False if that person has been told already. */
    boolean add(UUID occasion, UUID person, @Nullable UUID mail, Instant at) {
        return jdbc.sql(
                                """
                                INSERT INTO notification_notice (occasion, person, mail, at) VALUES (:occasion, :person, :mail, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("occasion", occasion)
                        .param("person", person)
                        .param("mail", mail)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    record Waiting(UUID person, Occasion occasion) {}

    /** What waits for the daily mail since before that moment, by person; the same for one caller at a time only. */
    List<Waiting> waitingSinceBefore(Instant moment) {
        boolean alone = jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('notification.daily'))")
                .query(Boolean.class)
                .single();
        return alone
                ? jdbc.sql(
                                """
                                SELECT n.person, o.* FROM notification_notice n JOIN notification_outbox o ON o.id = n.occasion
                                WHERE n.mail IS NULL AND n.at < ? ORDER BY n.person, o.at, o.id
                                """)
                        .param(Timestamp.from(moment))
                        .query((row, n) -> new Waiting(row.getObject("person", UUID.class), outbox.occasion(row, n)))
                        .list()
                : List.of();
    }

    void mailed(UUID occasion, UUID person, UUID mail) {
        jdbc.sql("UPDATE notification_notice SET mail = ? WHERE occasion = ? AND person = ?")
                .params(mail, occasion, person)
                .update();
    }

    /** It is over, or no longer wanted. */
    void drop(UUID occasion, UUID person) {
        jdbc.sql("DELETE FROM notification_notice WHERE occasion = ? AND person = ?")
                .params(occasion, person)
                .update();
    }
}
