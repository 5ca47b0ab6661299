package org.hito.council.session;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions that the acting person sees, the latest planned one first, by key. */
@Component
public class SessionList {

    private static final String VISIBLE =
            """
            SELECT s.id FROM council_session s
            WHERE (:everything OR s.body = ANY (:bodies) OR s.secretary = :person
                OR EXISTS (SELECT 1 FROM council_session_seat t WHERE t.session = s.id AND :person IN (t.holder, t.substitute)))
            """;

    private final JdbcClient jdbc;
    private final SessionTable table;
    private final SessionAccess sessions;
    private final InitiativeAccess access;
    private final People people;

    SessionList(JdbcClient jdbc, SessionTable table, SessionAccess sessions, InitiativeAccess access, People people) {
        this.jdbc = jdbc;
        this.table = table;
        this.sessions = sessions;
        this.access = access;
        this.people = people;
    }

    /** What is asked for: nulls leave a side open. */
    public record Filter(@Nullable UUID body, @Nullable SessionStatus status) {}

    public PageOf<Session> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        PersonView person = people.current();
        var query = jdbc.sql(VISIBLE
                        + (filter.body() == null ? "" : " AND s.body = :body")
                        + (filter.status() == null ? "" : " AND s.status = :status")
                        + (cursor == null ? "" : " AND (s.planned, s.id) < (:planned, :id)")
                        + " ORDER BY s.planned DESC, s.id DESC LIMIT :rows")
                .param("everything", person.has(Role.AUDITOR))
                .param("bodies", bodiesOf(person).toArray(UUID[]::new))
                .param("person", person.id())
                .param("rows", limit + 1);
        query = filter.body() == null ? query : query.param("body", filter.body());
        query = filter.status() == null
                ? query
                : query.param("status", filter.status().name());
        if (cursor != null) {
            query = query.param("planned", Timestamp.from(cursor.instant(0))).param("id", cursor.id(1));
        }
        List<UUID> ids = query.query(UUID.class).list();
        return PageOf.cut(table.all(ids), limit, it -> Cursor.of(it.planned(), it.id()));
    }

    private Set<UUID> bodiesOf(PersonView person) {
        Set<UUID> kept = person.has(Role.SECRETARY) ? sessions.keptBy(person.id()) : Set.of();
        return Stream.concat(access.bodiesOf(person.id()).stream(), kept.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
