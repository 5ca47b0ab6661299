package org.hito.actor.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.audit.SealedValues;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of contacts; of one whose consent is withdrawn no values are read. */
@Component
class ContactTable {

    private static final String SELECT =
            """
            SELECT c.*, CASE WHEN c.withdrawn_at IS NULL THEN v.data END AS data
            FROM actor_contact c LEFT JOIN actor_contact_value v ON v.contact = c.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContactTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Contact contact, SealedValues values) {
        jdbc.sql(
                        """
                        INSERT INTO actor_contact (id, organisation, purpose, text_version, obtained, consented_on, recorded_by, recorded_at, commitment)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        contact.id(),
                        contact.organisation(),
                        contact.purpose().name(),
                        contact.textVersion(),
                        contact.obtained().name(),
                        contact.consentedOn(),
                        contact.recordedBy(),
                        Timestamp.from(contact.recordedAt()),
                        contact.commitment())
                .update();
        jdbc.sql("INSERT INTO actor_contact_value (contact, salt, data) VALUES (?, ?, ?)")
                .params(contact.id(), values.salt(), values.data())
                .update();
    }

    List<Contact> of(UUID organisation) {
        return jdbc.sql(SELECT + " WHERE c.organisation = ? ORDER BY c.recorded_at, c.id")
                .param(organisation)
                .query((row, n) -> row(row))
                .list();
    }

    Contact get(UUID id) {
        return jdbc.sql(SELECT + " WHERE c.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("problem.contact-not-found"));
    }

    Contact lock(UUID id) {
        jdbc.sql("SELECT id FROM actor_contact WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    void withdrawn(UUID id, Instant at) {
        jdbc.sql("UPDATE actor_contact SET withdrawn_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** Values and salt are gone; the commitment alone tells nothing. */
    void erased(UUID id, Instant at) {
        jdbc.sql("UPDATE actor_contact SET erased_at = ?, withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ?")
                .params(Timestamp.from(at), Timestamp.from(at), id)
                .update();
        jdbc.sql("DELETE FROM actor_contact_value WHERE contact = ?").param(id).update();
    }

    private Contact row(ResultSet row) throws SQLException {
        String data = row.getString("data");
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                data == null ? null : json.readValue(data, ContactPerson.class),
                ContactPurpose.valueOf(row.getString("purpose")),
                row.getInt("text_version"),
                ConsentWay.valueOf(row.getString("obtained")),
                row.getObject("consented_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("commitment"),
                instant(row.getTimestamp("withdrawn_at")),
                instant(row.getTimestamp("erased_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
