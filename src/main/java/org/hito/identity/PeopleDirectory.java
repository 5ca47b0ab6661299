package org.hito.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people as administrators and auditors see them. */
@Component
public class PeopleDirectory {

    private static final String COLUMNS =
            """
            SELECT p.id, p.username, p.display_name, p.email, p.enabled, p.demo, p.created_at, lower(p.display_name) AS sort_key,
              p.password_hash IS NOT NULL AS has_password,
              ARRAY(SELECT r.role FROM person_role r WHERE r.person = p.id ORDER BY r.role) AS roles
            FROM person p
            """;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final OpenSessions sessions;
    private final Tokens tokens;
    private final ObjectProvider<SeatsOfPerson> seats;

    PeopleDirectory(
            JdbcClient jdbc, Rights rights, OpenSessions sessions, Tokens tokens, ObjectProvider<SeatsOfPerson> seats) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.sessions = sessions;
        this.tokens = tokens;
        this.seats = seats;
    }

    public record Listed(
            UUID id,
            String username,
            String displayName,
            @Nullable String email,
            Set<Role> roles,
            boolean enabled,
            boolean demo,
            boolean hasPassword,
            Instant createdAt) {}

    /** @param sortKey as the database lowers a name, which is not always as Java does */
    private record Row(Listed person, String sortKey) {}

    public record Detail(Listed person, List<SeatsOfPerson.HeldSeat> seats, int sessions, List<Tokens.Listed> tokens) {}

    /** @param text part of a name, username or e-mail, or null */
    public PageOf<Listed> page(@Nullable String text, @Nullable Role role, @Nullable String after, int limit) {
        rights.reader();
        Cursor cursor = Cursor.parse(after, 2);
        List<Row> rows = jdbc.sql(
                        COLUMNS
                                + """
                        WHERE (:text::text IS NULL OR p.display_name ILIKE :text OR p.username ILIKE :text OR p.email ILIKE :text)
                          AND (:role::text IS NULL OR EXISTS (SELECT 1 FROM person_role r WHERE r.person = p.id AND r.role = :role))
                          AND (:name::text IS NULL OR (lower(p.display_name), p.id) > (:name, :id::uuid))
                        ORDER BY lower(p.display_name), p.id LIMIT :limit
                        """)
                .param("text", text == null || text.isBlank() ? null : "%" + escaped(text.strip()) + "%")
                .param("role", role == null ? null : role.name())
                .param("name", cursor == null ? null : cursor.part(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("limit", limit + 1)
                .query((row, n) -> new Row(listed(row, n), row.getString("sort_key")))
                .list();
        return PageOf.cut(rows, limit, it -> Cursor.of(it.sortKey, it.person.id))
                .map(Row::person);
    }

    public Detail detail(UUID id) {
        rights.reader();
        Optional<Listed> person = jdbc.sql(COLUMNS + "WHERE p.id = :id")
                .param("id", id)
                .query(PeopleDirectory::listed)
                .optional();
        return person.map(it -> new Detail(it, seatsOf(id), sessions.count(it.username), tokens.of(id)))
                .orElseThrow(() -> new NotFound("problem.person-not-found"));
    }

    private List<SeatsOfPerson.HeldSeat> seatsOf(UUID person) {
        return seats.stream().flatMap(it -> it.seatsOf(person).stream()).toList();
    }

    private static Listed listed(ResultSet row, int n) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                PeopleQueries.view(row, n).roles(),
                row.getBoolean("enabled"),
                row.getBoolean("demo"),
                row.getBoolean("has_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
