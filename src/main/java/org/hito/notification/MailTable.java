package org.hito.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails in the database. */
@Component
class MailTable {

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID person, String kind, String language, Letter letter, Instant at, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO notification_mail (id, person, kind, language, subject, plain, html, calendar, at, state, next_try)
                        VALUES (:id, :person, :kind, :language, :subject, :plain, :html, :calendar, :at, 'WAITING', :now)
                        """)
                .param("id", id)
                .param("person", person)
                .param("kind", kind)
                .param("language", language)
                .param("subject", letter.subject())
                .param("plain", letter.plain())
                .param("html", letter.html())
                .param("calendar", letter.calendar())
                .param("at", Timestamp.from(at))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Takes one that waits, for this long: nobody else gets it before. */
    Optional<Mail> claim(Instant now, Instant until) {
        return jdbc.sql(
                        """
                        UPDATE notification_mail SET next_try = :until, tries = tries + 1 WHERE id = (
                          SELECT id FROM notification_mail WHERE state = 'WAITING' AND next_try <= :now
                          ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(ROW)
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql(
                        "UPDATE notification_mail SET state = 'SENT', sent_at = ?, last_error = NULL WHERE id = ? AND state <> 'SENT'")
                .params(Timestamp.from(now), id)
                .update();
    }

    void failed(UUID id, Mail.State state, Instant nextTry, String error) {
        jdbc.sql(
                        "UPDATE notification_mail SET state = ?, next_try = ?, last_error = ? WHERE id = ? AND state <> 'SENT'")
                .params(state.name(), Timestamp.from(nextTry), error, id)
                .update();
    }

    /** How many are tried again now: the one, or all that have not gone out. */
    int retry(@Nullable UUID id, Instant now) {
        return jdbc.sql(
                        """
                        UPDATE notification_mail SET state = 'WAITING', next_try = :now
                        WHERE state <> 'SENT' AND tries > 0 AND (:id::uuid IS NULL OR id = :id::uuid)
                        """)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    Optional<Mail> find(UUID id) {
        return jdbc.sql("SELECT * FROM notification_mail WHERE id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    /** Newest first. */
    List<Mail> page(@Nullable UUID person, Mail.@Nullable State state, @Nullable Cursor after, int rows) {
        var query = jdbc.sql("SELECT * FROM notification_mail WHERE true"
                        + (person == null ? "" : " AND person = :person")
                        + (state == null ? "" : " AND state = :state")
                        + (after == null ? "" : " AND (at, id) < (:at::timestamptz, :id::uuid)")
                        + " ORDER BY at DESC, id DESC LIMIT :rows")
                .param("rows", rows);
        query = person == null ? query : query.param("person", person);
        query = state == null ? query : query.param("state", state.name());
        query = after == null ? query : query.param("at", after.part(0)).param("id", after.part(1));
        return query.query(ROW).list();
    }

    void forget(Instant before) {
        jdbc.sql("DELETE FROM notification_mail WHERE state = 'SENT' AND sent_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static final RowMapper<Mail> ROW = (row, n) -> {
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                row.getString("calendar"),
                row.getTimestamp("at").toInstant(),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getTimestamp("next_try").toInstant(),
                row.getString("last_error"),
                sentAt == null ? null : sentAt.toInstant());
    };
}
