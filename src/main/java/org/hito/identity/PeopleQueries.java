package org.hito.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people with their roles, one round trip each time. */
@Component
class PeopleQueries {

    private static final String SELECT =
            """
            SELECT p.id, p.username, p.display_name, p.enabled AND (:demo OR NOT p.demo) AS enabled,
              ARRAY(SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
            FROM person p
            """;

    private final JdbcClient jdbc;
    private final DemoProfile demo;

    PeopleQueries(JdbcClient jdbc, DemoProfile demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    Optional<PersonView> byId(UUID id) {
        return select("WHERE p.id = :id")
                .param("id", id)
                .query(PeopleQueries::view)
                .optional();
    }

    Optional<PersonView> byUsername(String username) {
        return select("WHERE p.username = :username")
                .param("username", username)
                .query(PeopleQueries::view)
                .optional();
    }

    List<PersonView> byIds(Collection<UUID> ids) {
        return select("WHERE p.id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PeopleQueries::view)
                .list();
    }

    List<Addressee> addressees(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.display_name, p.email FROM person p
                        WHERE p.id = ANY(:ids) AND p.email IS NOT NULL AND p.enabled AND (:demo OR NOT p.demo)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("demo", demo.on())
                .query((row, n) -> new Addressee(
                        row.getObject("id", UUID.class), row.getString("display_name"), row.getString("email")))
                .list();
    }

    List<PersonView> enabled() {
        return select("WHERE p.enabled AND (:demo OR NOT p.demo) ORDER BY lower(p.display_name), p.id")
                .query(PeopleQueries::view)
                .list();
    }

    List<PersonView> enabledWith(Role role) {
        return select(
                        """
                        WHERE p.enabled AND (:demo OR NOT p.demo)
                          AND EXISTS (SELECT 1 FROM person_role r WHERE r.person = p.id AND r.role = :role)
                        ORDER BY lower(p.display_name), p.id
                        """)
                .param("role", role.name())
                .query(PeopleQueries::view)
                .list();
    }

    /** Whoever holds a token that is still good, and may sign in. */
    Optional<TokenHolder> byToken(byte[] hash, Instant now) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.username, p.display_name, true AS enabled,
                          ARRAY(SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles,
                          t.id AS token, t.last_used_at
                        FROM access_token t JOIN person p ON p.id = t.person
                        WHERE t.hash = :hash AND t.expires_at > :now AND p.enabled AND (:demo OR NOT p.demo)
                        """)
                .param("hash", hash)
                .param("now", utc(now))
                .param("demo", demo.on())
                .query((row, n) -> {
                    OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
                    return new TokenHolder(
                            view(row, n), row.getObject("token", UUID.class), used == null ? null : used.toInstant());
                })
                .optional();
    }

    private JdbcClient.StatementSpec select(String where) {
        return jdbc.sql(SELECT + where).param("demo", demo.on());
    }

    static PersonView view(ResultSet row, int n) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        Set<Role> given = EnumSet.noneOf(Role.class);
        Arrays.stream(roles).map(Role::valueOf).forEach(given::add);
        return new PersonView(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                Set.copyOf(given),
                row.getBoolean("enabled"));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
